/** A form on a supported site that does something a shopper should know. */
export interface FormPage {
  id: string;
  /** What is typed, by the field's name. */
  typed: Record<string, string>;
  form: string;
}

export const FORM_PAGE = 'https://www.whatnot.com/form/';

export const formPages: FormPage[] = [
  {
    id: 'plain',
    typed: { name: 'Mei Lin', phone: '13800001234' },
    form: `<form action="/order" method="post"><input name="name" autocomplete="name"><input name="phone" type="tel"><button>Place order</button></form>`,
  },
  {
    id: 'http',
    typed: { phone: '13800001234' },
    form: `<form action="http://www.whatnot.com/order" method="post" target="sink"><input name="phone" type="tel"><button>Place order</button></form>`,
  },
  {
    id: 'third-party',
    typed: { phone: '13800001234' },
    form: `<form action="https://orders.example/collect" method="post" target="sink"><input name="phone" type="tel"><button>Place order</button></form>`,
  },
  {
    id: 'too-much',
    typed: { phone: '13800001234' },
    form: `<form action="/order" method="post" target="sink"><input name="phone" type="tel"><label>身份证号<input name="paper"></label><button>提交订单</button></form>`,
  },
  {
    id: 'unseen',
    typed: { phone: '13800001234', hidden: '6222020200112233445' },
    form: `<form action="/order" method="post" target="sink"><input name="phone" type="tel"><input name="hidden" autocomplete="cc-number" style="position:absolute;left:-9999px"><button>Place order</button></form>`,
  },
];

export function formHtml({ id, form }: FormPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${id}</title></head><body style="padding:200px 20px">
${form}<iframe name="sink" hidden></iframe></body></html>`;
}

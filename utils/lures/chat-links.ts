/** Hosts whose links lead into a chat elsewhere, however official: messengers' invitations. */
export const chatHosts: ReadonlySet<string> = new Set(
  `t.me telegram.me wa.me chat.whatsapp.com api.whatsapp.com line.me lin.ee open.kakao.com pf.kakao.com zalo.me
discord.gg m.me ig.me signal.me viber.me u.wechat.com weixin110.qq.com qm.qq.com jq.qq.com qun.qq.com wpa.qq.com work.weixin.qq.com kik.me snapchat.com`.split(
    /\s+/,
  ),
);

/** Makers of short links that say nothing of where they lead; the platforms' own are in `platforms.ts`. */
export const shorteners: ReadonlySet<string> = new Set(
  `bit.ly tinyurl.com is.gd v.gd cutt.ly rb.gy ow.ly buff.ly t.ly s.id rebrand.ly shorturl.at tiny.cc bl.ink lnk.to
dwz.cn suo.im suo.nz u.nu mrw.so 985.so dwz.mk 0x3.cn c1n.cn sourl.cn urlc.cn reurl.cc ppt.cc lihi.cc lihi1.com pse.is
shrtco.de me2.do han.gl abit.ly encurtador.com.br l1nk.dev linktr.ee beacons.ai qr.page`.split(
    /\s+/,
  ),
);

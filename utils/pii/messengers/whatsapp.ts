import type { Messenger } from './messenger';

/** WhatsApp: by phone, and links with it. Source: WhatsApp help, click to chat. */
export const whatsApp: Messenger = {
  id: 'whatsapp',
  names: 'whatsapp|whats app|wasap|whatsap|wsp',
  link: /(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{7,15}|qr\/[a-z0-9]{8,20})/g,
};

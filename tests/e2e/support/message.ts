import type { IncomingMessage } from 'node:http';

/** The chat message a request carries, in its address or its body. */
export async function messageIn(request: IncomingMessage, url: URL): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const inUrl = url.searchParams.get('content');
  if (inUrl !== null) return inUrl;
  if (body.startsWith('{')) return messageInText(body);
  const form = new URLSearchParams(body);
  return form.get('content') ?? form.get('msg') ?? body;
}

/** The message in a body or a WebSocket's frame: JSON with `content`, or the text itself. */
export function messageInText(data: string): string {
  try {
    return data.startsWith('{') ? (JSON.parse(data) as { content: string }).content : data;
  } catch {
    return data; // Bytes that happen to begin with a brace.
  }
}

const namespaces = { sts: 'https://sts.amazonaws.com/doc/2011-06-15/', iam: 'https://iam.amazonaws.com/doc/2010-05-08/' };

export function errorXml(
  service: 'sts' | 'iam',
  error: { readonly code: string; readonly message: string; readonly status: number },
): string {
  const type = error.status < 500 ? 'Sender' : 'Receiver';
  return `<ErrorResponse xmlns="${namespaces[service]}">\n  <Error>\n    <Type>${type}</Type>\n    <Code>${error.code}</Code>\n    <Message>${escape(error.message)}</Message>\n  </Error>\n  <RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>\n</ErrorResponse>\n`;
}

export type Tree = string | readonly Tree[] | { readonly [name: string]: Tree };

export function resultXml(service: 'sts' | 'iam', action: string, result: Tree): string {
  return `<${action}Response xmlns="${namespaces[service]}"><${action}Result>${render(result)}</${action}Result><ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ResponseMetadata></${action}Response>`;
}

function render(tree: Tree): string {
  if (typeof tree === 'string') return escape(tree);
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((item) => `<member>${render(item)}</member>`).join('');
  return Object.entries(tree)
    .map(([name, value]) => `<${name}>${render(value)}</${name}>`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

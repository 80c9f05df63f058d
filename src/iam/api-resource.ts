import type { Policy } from './document.js';

/**
 * Whether a Resource is the short form that API Gateway takes in the policy of an API: `execute-api:/stage/METHOD/path`. It puts
 * the Region, the account and the API in when the policy is saved.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
export function isApiResource(text: string, { kind, service = 'execute-api' }: Policy): boolean {
  return kind === 'resource' && service === 'execute-api' && /^execute-api:[/*]/.test(text);
}

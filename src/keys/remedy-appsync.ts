import type { Remedy } from './remedy.js';

/**
 * https://docs.aws.amazon.com/cli/latest/reference/appsync/list-api-keys.html
 * https://docs.aws.amazon.com/cli/latest/reference/appsync/delete-api-key.html
 */
export function appsyncRemedy(endpoint: string | undefined): Remedy {
  const region = /\.appsync-api\.([a-z]{2}(?:-[a-z]{1,12}){1,3}-[0-9]{1,2})\./.exec(endpoint ?? '')?.[1] ?? 'REGION';
  return {
    now: 'Delete the key where the interface is not meant for everyone; where it is, check what an anonymous caller may do.',
    steps: [
      {
        note: 'which interface and which key. The id of a key is the key itself',
        commands: [
          `aws appsync list-graphql-apis --region ${region} --query 'graphqlApis[].[apiId,name,uris.GRAPHQL]' --output text`,
          `aws appsync list-api-keys --region ${region} --api-id API`,
        ],
      },
      {
        note: 'make another one for the clients that need it, then delete this one',
        commands: [
          `aws appsync create-api-key --region ${region} --api-id API`,
          `aws appsync delete-api-key --region ${region} --api-id API --id KEY`,
        ],
      },
    ],
  };
}

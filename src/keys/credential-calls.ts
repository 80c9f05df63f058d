/** The end of a text before its last argument: a callee, with the type of what it makes, and one argument that is no literal. */
const call =
  /(?<![\w.$])(?:new\s{1,3})?((?:[\w$]{1,60}(?:::|\.|->|\\)){0,6}[\w$]{1,60})(?:<[\w<>]{0,40}>)?(?:\s{1,2}\w{1,30})?\s?[({]\s{0,20}(?![\s"'`@])([^()"'`,;{}]{1,60}(?:[([]["'`]?[\w.:-]{0,60}["'`]?[)\]])?[^()"'`,;{}]{0,20}),\s{0,20}(?:[@bru]?["'`])?$/;

/** Calls that take an id and its secret, in that order, in the libraries of AWS and about it. */
const taking =
  /(?:aws|basic|static|session|assume)\w{0,20}credential|credentials?(?:::|\.|->|\\)(?:new|create|credentials|from\w{0,12})$|aws\W{0,2}credential|new_?static(?:v[24]|credentials)|credentials\W{1,2}newstatic|connect_(?:s3|ec2|sqs|sns|ses|dynamodb|iam|cloudfront|route53|kinesis|to_region|\w{1,12})$|(?:s3|ec2|sqs|sns|ses|cloudfront|route53|dynamodb|iam|sts|awsauth)_?connection$|^(?:tiny)?s3\W{1,2}(?:connection|setauth)$|amazon\w{2,40}client$|^(?:\w{1,20}\W{1,2})?aws(?:4auth|v4sign\w{0,4}|requestsauth|_?auth)$|boto3?\.session$/i;

/** Whether what a text ends with is the call of something that takes an access key id and then its secret, up to the secret. */
export function takesSecret(before: string): boolean {
  const callee = call.exec(before)?.[1];
  return callee !== undefined && taking.test(callee);
}

// Time and memory over trees of Terraform files, twice as many each time: `node bench/terraform.mjs LIB` with what tsc wrote.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const lib = pathToFileURL(`${path.resolve(process.argv[2] ?? 'lib')}/`);
const { readDocuments } = await import(new URL('documents/index.js', lib).href);
const { checkPolicies } = await import(new URL('policies/index.js', lib).href);

const file = (i) => `variable "bucket_${i}" { default = "logs-${i}" }
locals {
  name_${i} = "service-${i}"
  arns_${i} = [for s in ["a", "b"] : "arn:aws:s3:::\${var.bucket_${i}}/\${s}/*"]
}
data "aws_iam_policy_document" "d${i}" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = local.arns_${i}
  }
}
resource "aws_iam_role" "r${i}" {
  name = local.name_${i}
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}
resource "aws_iam_role_policy" "p${i}" {
  role   = aws_iam_role.r${i}.id
  policy = data.aws_iam_policy_document.d${i}.json
}
resource "aws_iam_policy" "q${i}" {
  name   = "q-${i}"
  policy = <<-EOT
    { "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:*:*:table/\${local.name_${i}}" }] }
  EOT
}
resource "aws_iam_role_policy_attachment" "a${i}" {
  role       = aws_iam_role.r${i}.name
  policy_arn = aws_iam_policy.q${i}.arn
}
`;

for (const count of [625, 1250, 2500, 5000]) {
  const files = Array.from({ length: count }, (_, i) => {
    const name = `stack-${Math.floor(i / 10)}/f${i}.tf`;
    return { path: name, id: name, kind: 'file' };
  });
  const tree = {
    tally: { incomplete: [], notScanned: [] },
    files: async () => files,
    async *read(asked) {
      for (const each of asked) yield { file: each, bytes: Buffer.from(file(Number(/f([0-9]+)\.tf/.exec(each.path)?.[1]))) };
    },
  };
  const start = performance.now();
  const documents = await readDocuments(tree);
  const read = performance.now() - start;
  const { findings } = checkPolicies({ documents, ignores: [] });
  const all = performance.now() - start;
  const held = documents.units.reduce((sum, unit) => sum + unit.policies.length, 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${count} files: read ${Math.round(read)} ms, judged ${Math.round(all)} ms, ${held} policies, ${findings.length} findings, ${memory} MB`,
  );
}

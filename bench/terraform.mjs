// Time and memory over trees of Terraform files, twice as many each time, and laid out otherwise: `node bench/terraform.mjs LIB` with
// what tsc wrote.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const lib = pathToFileURL(`${path.resolve(process.argv[2] ?? 'lib')}/`);
const { readDocuments } = await import(new URL('documents/index.js', lib).href);
const { loadCatalog } = await import(new URL('iam/catalog/load.js', lib).href);
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

/** Where the files lie: ten in a folder, each in its own, all in one. */
const folders = { ten: (i) => `stack-${Math.floor(i / 10)}`, own: (i) => `stack-${i}`, one: () => 'all' };

const [, , , shape, number] = process.argv;
if (shape === undefined) {
  // Each in a process of its own, whose highest memory is told.
  for (const [name, counts] of Object.entries({ ten: [625, 1250, 2500, 5000, 10_000], own: [5000], one: [5000] })) {
    for (const count of counts)
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), path.resolve(process.argv[2] ?? 'lib'), name, String(count)], {
        stdio: 'inherit',
      });
  }
} else {
  const count = Number(number);
  const files = Array.from({ length: count }, (_, i) => {
    const name = `${folders[shape](i)}/f${i}.tf`;
    return { path: name, id: name, kind: 'file' };
  });
  const tree = {
    tally: { incomplete: [], notScanned: [] },
    files: async () => files,
    async *read(asked) {
      for (const each of asked) yield { file: each, bytes: Buffer.from(file(Number(/f([0-9]+)\.tf/.exec(each.path)?.[1]))) };
    },
  };
  const catalog = await loadCatalog();
  const start = performance.now();
  const documents = await readDocuments(tree);
  const read = performance.now() - start;
  const { findings } = checkPolicies({ documents, ignores: [], catalog });
  const all = performance.now() - start;
  const held = documents.units.reduce((sum, unit) => sum + unit.policies.length, 0);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = Math.round((userCPUTime + systemCPUTime) / 1000);
  console.log(
    `${count} files (${shape}): read ${Math.round(read)} ms, judged ${Math.round(all)} ms, of the processor ${used} ms, ` +
      `${held} policies, ${findings.length} findings, ${Math.round(maxRSS / 1024)} MB`,
  );
}

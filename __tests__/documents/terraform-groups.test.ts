import { describe, expect, test } from '@jest/globals';
import { checkPolicies } from '../../src/policies/index.js';
import { holdings, readFiles } from './read.js';

/** What is held, and what is wrong where. */
async function told(files: Readonly<Record<string, string>>) {
  const documents = await readFiles(files);
  const { findings, notScanned } = checkPolicies({ documents, ignores: [] });
  const shown = findings.map(({ rule, place }) => `${rule} ${place.path}:${place.line}:${place.column}`);
  return { held: holdings(documents), findings: shown, notScanned, unread: documents.unread.map(({ path, why }) => `${path} ${why}`) };
}

const module = `variable "actions" {}
resource "aws_iam_user" "bob" { name = "bob" }
resource "aws_iam_user_policy" "inline" {
  user   = aws_iam_user.bob.name
  policy = jsonencode({ Statement = { Effect = "Allow", Action = var.actions, Resource = "*" } })
}
output "user" { value = aws_iam_user.bob.name }
`;

const caller = (call: string): string => `${call}
resource "aws_iam_user_policy_attachment" "more" {
  user       = module.m.user
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
`;

describe('folders that call one another know of one another, however the call is written', () => {
  test.each([
    ['a path', 'module "m" {\n  source = "../lib"\n  actions = "*"\n}'],
    ['a path with a dot too many', 'module "m" {\n  source = "./../lib/"\n  actions = "*"\n}'],
    ['with comments', 'module "m" {\n  source /* of ours */ = /* here */ "../lib"\n  actions = "*"\n}'],
    ['behind the source of something else', 'data "x" "y" {\n  source = var.z\n}\nmodule "m" {\n  source = "../lib"\n  actions = "*"\n}'],
    ['with an escape', 'module "m" {\n  source = "\\u002e./lib"\n  actions = "*"\n}'],
    ['worked out', 'locals {\n  at = "../lib"\n}\nmodule "m" {\n  source = local.at\n  actions = "*"\n}'],
    ['put together', 'locals {\n  at = "lib"\n}\nmodule "m" {\n  source = "../${local.at}"\n  actions = "*"\n}'],
  ])('%s', async (_, call) => {
    for (const folder of ['calls', 'zcalls']) {
      const { held, findings } = await told({ 'lib/main.tf': module, [`${folder}/main.tf`]: caller(call), 'other/main.tf': module });
      expect(held).toEqual(['user bob: inline, arn:aws:iam::aws:policy/ReadOnlyAccess', 'user bob: inline']);
      expect(findings).toEqual(expect.arrayContaining([expect.stringMatching(/^admin-access lib\/main.tf:5:/)]));
      expect(findings.join()).not.toContain('admin-access other/');
    }
  });

  test("in Terraform's JSON", async () => {
    for (const source of ['"../lib"', '"..\\/lib"']) {
      const { held, findings } = await told({
        'lib/main.tf': module,
        'calls/main.tf.json': `{ "module": { "m": { "source": ${source}, "actions": "*" } } }`,
      });
      expect(held).toEqual(['user bob: inline']);
      expect(findings.join()).toContain('admin-access lib/main.tf:5:');
    }
  });

  test('over several folders, in a circle, and each told once', async () => {
    const link = (next: string, number: number): string => `module "next" {\n  source = "../${next}"\n}
resource "aws_iam_user" "u" { name = "u${number}" }
resource "aws_iam_user_policy" "p" {
  user   = aws_iam_user.u.name
  policy = jsonencode({ Statement = { Effect = "Allow", Action = "*", Resource = "*" } })
}
`;
    const { held, findings } = await told({
      'a/m.tf': link('c', 1),
      'b/m.tf': link('a', 2),
      'c/m.tf': link('b', 3),
      'd/m.tf': link('d', 4),
    });
    expect(held).toEqual(['user u1: p', 'user u2: p', 'user u3: p', 'user u4: p']);
    expect(findings.filter((each) => each.startsWith('admin-access'))).toHaveLength(4);
  });
});

describe('a folder of more text than is held as trees', () => {
  const tree = (comment: string): Record<string, string> => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 120; i++) {
      files[`all/f${i}.tf`] = `locals { # ${comment}
  a${i} = "s3:Get${i}"
  all${i} = { Action = ${i % 2 === 0 ? '"*"' : `local.a${(i + 7) % 120}`} }
}
variable "v${i}" {
  default = "name-${i}" # ${comment}
}
data "aws_iam_policy_document" "d${i}" {
  source_policy_documents = [data.aws_iam_policy_document.e${(i + 31) % 120}.json, data.aws_iam_policy_document.e${(i + 83) % 120}.json]
  statement {
    actions   = [local.a${(i + 13) % 120}, "iam:*"]
    resources = ["*"] # ${comment}
  }
}
data "aws_iam_policy_document" "e${i}" {
  statement { # ${comment}
    not_actions = ["s3:*"]
    resources   = ["arn:aws:s3:::\${var.v${(i + 5) % 120}}"]
  }
}
resource "aws_iam_role" "r${i}" { # ${comment}
  name               = var.v${i}
  assume_role_policy = jsonencode({ Statement = { Effect = "Allow", Principal = "*", Action = "sts:AssumeRole" } })
}
resource "aws_iam_policy" "p${i}" {
  policy = jsonencode({ Statement = [merge({ Effect = "Allow", Resource = "*" }, local.all${(i + 3) % 120})] }) # ${comment}
}
resource "aws_iam_role_policy_attachment" "a${i}" {
  role       = aws_iam_role.r${(i + 17) % 120}.name
  policy_arn = aws_iam_policy.p${i}.arn
}
resource "aws_iam_role_policy" "i${i}" {
  role   = aws_iam_role.r${i}.id
  policy = data.aws_iam_policy_document.d${i}.json
}
resource "aws_iam_user" "broken" { # ${comment}
  name = (
}
`;
    }
    return files;
  };

  test('is told of as one of less', async () => {
    const long = await told(tree('x'.repeat(1000)));
    expect(long).toEqual(await told(tree('')));
    expect(long.held).toHaveLength(120);
    expect(long.findings.length).toBeGreaterThan(240);
    expect(long.unread).toHaveLength(120);
  });

  test('with blocks each larger than that', async () => {
    const files = (comment: string): Record<string, string> => ({
      'a.tf': `locals {
  # ${comment}
  a = "iam:*"
  b = local.c
}
`,
      'b.tf': `locals {
  # ${comment}
  c = local.a
}
resource "aws_iam_user" "u" { name = "u" }
resource "aws_iam_user_policy" "p" {
  # ${comment}
  user   = aws_iam_user.u.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = local.b, Resource = "*" }] })
}
`,
    });
    const long = await told(files('x'.repeat(300_000)));
    expect(long).toEqual(await told(files('')));
    expect(long.held).toEqual(['user u: p']);
    expect(long.findings.join()).toContain('privilege-escalation b.tf:9:');
  });
});

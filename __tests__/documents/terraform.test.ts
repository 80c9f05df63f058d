import { describe, expect, test } from '@jest/globals';
import type { Documents } from '../../src/documents/located.js';
import { checkPolicies } from '../../src/policies/index.js';
import { member } from '../../src/model/value.js';
import { holdings, policiesOf, readFiles, readOne, shown } from './read.js';

const tf = (text: string): Promise<Documents> => readOne('infra/main.tf', text);
const findings = (documents: Documents): string[] =>
  checkPolicies({ documents, ignores: [] }).findings.map(
    ({ rule, place, evidence: { holder } }) =>
      `${rule} ${place.path}:${place.line}:${place.column} ${typeof holder === 'string' ? holder : '-'}`,
  );

const role = `resource "aws_iam_role" "r" {
  name = "deployer"
  assume_role_policy = jsonencode({
    Statement = { Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }
  })
}
`;

/** The same policy in every spelling, behind the role. */
const spellings: Readonly<Record<string, { readonly text: string; readonly line: number; readonly column: number }>> = {
  heredoc: {
    text: `resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Action": "*", "Resource": "*" }
      ]
    }
  EOT
}
`,
    line: 14,
    column: 30,
  },
  jsonencode: {
    text: `resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "*"
      Resource = "*"
    }]
  })
}
`,
    line: 14,
    column: 7,
  },
  'one line of JSON': {
    text: `resource "aws_iam_role_policy" "p" {
  role = "deployer"
  policy = "{\\"Version\\": \\"2012-10-17\\", \\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\", \\"Resource\\": \\"*\\"}]}"
}
`,
    line: 10,
    column: 83,
  },
  document: {
    text: `data "aws_iam_policy_document" "d" {
  statement {
    actions = ["*"]
    resources = ["*"]
  }
}
resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = data.aws_iam_policy_document.d.json
}
`,
    line: 10,
    column: 5,
  },
};

describe('the same facts in every spelling', () => {
  test.each(Object.entries(spellings))('%s', async (_, { text, line, column }) => {
    const documents = await tf(`${role}\n${text}`);
    expect(findings(documents).filter((each) => each.startsWith('admin-access'))).toEqual([
      `admin-access infra/main.tf:${line}:${column} role deployer`,
    ]);
    expect(holdings(documents)).toEqual([`role deployer: p`]);
  });
});

describe('who holds a policy', () => {
  test('attachments, memberships and managed policies are followed, over files and modules', async () => {
    const documents = await readFiles({
      'a/main.tf': `
resource "aws_iam_user" "u" { name = "alice" }
resource "aws_iam_group" "g" { name = "admins" }
resource "aws_iam_user_group_membership" "m" {
  user   = aws_iam_user.u.name
  groups = [aws_iam_group.g.name]
}
resource "aws_iam_group_policy_attachment" "a" {
  group      = aws_iam_group.g.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess"
}
resource "aws_iam_policy_attachment" "b" {
  name = "b"
  users = ["alice", aws_iam_user.u.name]
  policy_arn = module.p.arn
}
data "aws_iam_policy" "power" { name = "PowerUserAccess" }
resource "aws_iam_user_policy_attachment" "c" {
  for_each = toset([data.aws_iam_policy.power.arn, "arn:aws:iam::aws:policy/IAMFullAccess"])
  user = aws_iam_user.u.name
  policy_arn = each.value
}
module "p" {
  source  = "./modules/p"
  actions = ["s3:*"]
}`,
      'a/modules/p/main.tf': `
variable "actions" { type = list(string) }
resource "aws_iam_policy" "p" {
  name = "made"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}
output "arn" { value = aws_iam_policy.p.arn }`,
    });
    expect(holdings(documents)).toEqual([
      'user alice: made, arn:aws:iam::aws:policy/PowerUserAccess, arn:aws:iam::aws:policy/IAMFullAccess, arn:<data.aws_partition.current.partition>:iam::aws:policy/AdministratorAccess',
      'group admins: arn:<data.aws_partition.current.partition>:iam::aws:policy/AdministratorAccess',
    ]);
    expect(policiesOf(documents).map(({ document, holders }) => `${shown(document)} ${holders.map(({ name }) => name).join()}`)).toEqual([
      '{Statement: [{Effect: Allow, Action: [s3:*], Resource: *}]} alice',
    ]);
  });

  test('a boundary grants nothing, and a group is found that another tool made', async () => {
    const documents = await tf(`
resource "aws_iam_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_iam_role" "r" {
  permissions_boundary = aws_iam_policy.b.arn
  managed_policy_arns  = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
  inline_policy {
    name   = "i"
    policy = jsonencode({ Statement = [] })
  }
}
resource "aws_iam_group_policy" "g" {
  group  = "elsewhere"
  policy = jsonencode({ Statement = [] })
}`);
    expect(policiesOf(documents).map(({ kind }) => kind)).toEqual(['identity', 'boundary', 'identity']);
    expect(holdings(documents)).toEqual(['role r: r, arn:aws:iam::aws:policy/ReadOnlyAccess', 'group elsewhere: g']);
  });
});

describe('what an expression comes to', () => {
  const value = async (expression: string, rest = ''): Promise<string> => {
    const documents = await readFiles({
      'main.tf': `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Resource = ${expression} }] })\n}\n${rest}`,
      'policies/a.json': '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
    });
    return shown(policiesOf(documents)[0]?.document).replace(/^\{Statement: \[\{Resource: (.*)\}\]\}$/s, '$1');
  };

  test.each([
    ['"a${1 + 2}b"', 'a3b'],
    ['"$${aws:username}"', '${aws:username}'],
    ['"arn:aws:s3:::${var.b}/*"', 'arn:aws:s3:::<var.b>/*'],
    ['join(",", concat(["a"], ["b"]))', 'a,b'],
    ['[for k, v in { a = 1, b = 2 } : "${k}${v}" if v > 1]', '[b2]'],
    ['{ for s in ["x"] : s => upper(s) }', '{x: X}'],
    ['var.x ? "a" : "b"', 'a|b'],
    ['1 == 1 ? "a" : "b"', 'a'],
    ['format("%s-%s", "a", var.b)', 'a-<var.b>'],
    ['formatlist("%s/*", ["a", "b"])', '[a/*, b/*]'],
    ['flatten([["a"], [["b"]]])', '[a, b]'],
    ['lookup({ a = "1" }, "b", "2")', '2'],
    ['merge({ a = 1 }, { a = 2 })', '{a: 2}'],
    ['element(split("/", "a/b/c"), 1)', 'b'],
    ['replace("a-b", "-", "_")', 'a_b'],
    ['coalesce(null, "", "x")', 'x'],
    ['try(var.q, "x")', '<var.q>'],
    ['local.a', '[a]'],
    ['local.loop', '<local.loop>'],
    ['{ a = [{ b = "c" }] }.a[*].b', '[c]'],
    ['aws_s3_bucket.b.arn', 'arn:<data.aws_partition.current.partition>:s3:::logs'],
    ['data.aws_caller_identity.current.account_id', '<data.aws_caller_identity.current.account_id>'],
    ['sha256("x")', '?sha256()?'],
    ['"%{ if true }a%{ else }b%{ endif }"', 'a'],
    ['"%{ for x in ["a", "b"] ~} ${x} %{ endfor }"', 'a b '],
    ['jsondecode("{\\"a\\": 1}").a', '1'],
    ['zipmap(["a"], [1])', '{a: 1}'],
    ['contains(["a"], "a") ? "y" : "n"', 'y'],
    ['setsubtract(["a", "b", "a"], ["b"])', '[a]'],
    ['setsubtract(["a", "b"], [var.b])', '?setsubtract()?'],
    ['setsubtract(["b", "c"], [var.b, "c", "b"])', '[]'],
    ['setintersection(["a", "b"], ["b", "c"], ["c", "b"])', '[b]'],
    ['setintersection(["a"], var.b)', '?setintersection()?'],
    ['coalescelist([], ["a"], ["b"])', '[a]'],
    ['coalescelist(var.b, ["a"])', '<var.b>|[a]'],
    ['setsubtract(var.b ? ["a", "b"] : ["c"], ["b"])', '[a]|[c]'],
    ['(true)', 'true'],
    ['-1', '-1'],
  ])('%s', async (expression, expected) => {
    const rest = `
locals {
  a = ["a"]
  loop = local.pool
  pool = local.loop
}
variable "b" {}
resource "aws_s3_bucket" "b" { bucket = "logs" }
`;
    expect(await value(expression, rest)).toBe(expected);
  });

  test('a default is what the file says, an empty one says nothing, and a variable file has the last word', async () => {
    const rest = 'variable "d" { default = "dd" }\nvariable "e" { default = "" }\nvariable "s" {\n default = "s"\n sensitive = true\n}\n';
    expect(await value('[var.d, var.e, var.s]', rest)).toBe('[dd, <var.e>, <var.s>]');
    const documents = await readFiles({
      'main.tf': `${rest}resource "aws_iam_policy" "p" { policy = jsonencode({ Statement = [{ Action = var.d }] }) }`,
      'terraform.tfvars': 'd = "set"',
    });
    expect(shown(policiesOf(documents)[0]?.document)).toBe('{Statement: [{Action: set}]}');
  });

  test('variables of further files, of which the last counts', async () => {
    const main =
      'variable "a" {}\nvariable "b" {}\nvariable "c" {}\nresource "aws_iam_policy" "p" { policy = jsonencode({ Statement = [{ Action = [var.a, var.b, var.c] }] }) }';
    const documents = await readFiles({
      'main.tf': main,
      'a.auto.tfvars.json': '{"c": "auto"}',
      'terraform.tfvars': 'a = "set"\nb = "set"\nc = "set"',
      'terraform.tfvars.json': '{"b": "json", "c": "json"}',
    });
    expect(shown(policiesOf(documents)[0]?.document)).toBe('{Statement: [{Action: [set, json, auto]}]}');
  });

  test('where an item stands', async () => {
    expect(await value('[["x", "y"][index(["p", "q"], "q")]]')).toBe('[y]');
  });

  test('a file of the tree, where its policy stands', async () => {
    const documents = await readFiles({
      'x/main.tf': 'resource "aws_iam_policy" "p" { policy = file("${path.module}/a.json") }',
      'x/a.json': '{"Statement":\n[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      'x/main2.tf': 'resource "aws_iam_policy" "q" { policy = templatefile("b.tpl", { action = "*" }) }',
      'x/b.tpl': '{"Statement":\n\n[{"Effect":"Allow","Action":"${action}","Resource":"*"}]}',
    });
    expect(findings(documents).filter((each) => each.startsWith('admin-access'))).toEqual([
      'admin-access x/a.json:2:20 -',
      'admin-access x/b.tpl:3:20 -',
    ]);
  });
});

describe('aws_iam_policy_document', () => {
  test('merges, principals, conditions and dynamic statements', async () => {
    const documents = await tf(`
data "aws_iam_policy_document" "base" {
  statement {
    sid = "A"
    actions = ["s3:GetObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  dynamic "statement" {
    for_each = ["ec2", "s3"]
    content {
      effect  = "Deny"
      actions = ["\${statement.value}:*"]
      resources = ["*"]
    }
  }
  dynamic "statement" {
    for_each = var.more
    content { actions = [statement.value] }
  }
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type = "AWS"
      identifiers = ["*"]
    }
    condition {
      test = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values = ["o-1"]
    }
    condition {
      test = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values = ["o-2"]
    }
  }
}
variable "more" {}
resource "aws_s3_bucket_policy" "b" { policy = data.aws_iam_policy_document.d.json }
`);
    const found = policiesOf(documents);
    expect(found.map(({ kind, service }) => `${kind} ${service}`)).toEqual(['resource s3']);
    expect(shown(found[0]?.document)).toBe(
      '{Version: 2012-10-17, Statement: [{Sid: A, Effect: Allow, Action: s3:GetObject, Resource: *}, ' +
        '{Effect: Deny, Action: ec2:*, Resource: *}, {Effect: Deny, Action: s3:*, Resource: *}, ?dynamic statement?, ' +
        '{Effect: Allow, Action: sts:AssumeRole, Principal: {AWS: *}, Condition: {StringEquals: {aws:PrincipalOrgID: [o-1, o-2]}}}]}',
    );
  });
});

test('a dynamic statement over what is not known may be there, and is judged as one that may', async () => {
  const documents = await tf(`
variable "buckets" {}
data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = var.buckets
    content {
      actions = ["s3:*"]
      resources = ["*"]
    }
  }
  dynamic "statement" {
    for_each = var.buckets
    content {
      actions = ["s3:GetObject"]
      resources = ["\${statement.value}/*"]
    }
  }
}
resource "aws_iam_role" "r" {}
resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = data.aws_iam_policy_document.d.json
}
`);
  expect(findings(documents)).toEqual(['service-wildcard infra/main.tf:7:18 role r']);
});

test("a provider's URL is what IAM gives back: without its scheme", async () => {
  const trust = (key: string): string => `
variable "org" {}
resource "aws_iam_openid_connect_provider" "own" { url = "https://token.actions.githubusercontent.com" }
resource "aws_iam_openid_connect_provider" "circle" { url = "https://oidc.circleci.com/org/\${var.org}" }
data "aws_iam_openid_connect_provider" "read" { url = "https://token.actions.githubusercontent.com" }
resource "aws_iam_role" "r" {
  assume_role_policy = jsonencode({ Statement = { Condition = { StringEquals = { ${key} = "x" } } } })
}
`;
  const keyOf = async (key: string): Promise<string | undefined> => {
    const [made] = policiesOf(await tf(trust(key)));
    return /StringEquals: \{(.*): x\}/.exec(shown(made?.document))?.[1];
  };
  const github = 'token.actions.githubusercontent.com:sub';
  expect(await keyOf('"\${aws_iam_openid_connect_provider.own.url}:sub"')).toBe(github);
  expect(await keyOf('"\${data.aws_iam_openid_connect_provider.read.url}:sub"')).toBe(github);
  expect(await keyOf('"\${replace(aws_iam_openid_connect_provider.own.url, "https://", "")}:sub"')).toBe(github);
  expect(await keyOf('"\${aws_iam_openid_connect_provider.circle.url}:sub"')).toBe('oidc.circleci.com/org/${var.org}:sub');
});

test('a number that names a statement of a document is a text to Terraform, and to jsonencode it is none', async () => {
  const named = (sid: string): string => `statement {\n    sid = ${sid}\n    actions = ["s3:*"]\n    resources = ["*"]\n  }`;
  const documents = await tf(`
data "aws_iam_policy_document" "d" {
  ${named('1')}
}
resource "aws_iam_policy" "p" { policy = data.aws_iam_policy_document.d.json }
resource "aws_iam_policy" "q" { policy = jsonencode({ Statement = [{ Sid = 1 }] }) }
`);
  const sids = policiesOf(documents).map(({ document }) => {
    const statements = member(document, 'Statement');
    return member(statements?.type === 'list' ? statements.items[0] : undefined, 'Sid')?.type;
  });
  expect(sids).toEqual(['text', 'number']);
});

test('a statement of the document itself takes the place of a source of the same Sid, and an override that of both', async () => {
  const documents = await tf(`
data "aws_iam_policy_document" "base" {
  statement {
    sid = "A"
    actions = ["*"]
    resources = ["*"]
  }
  statement {
    sid = "B"
    actions = ["*"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "last" {
  statement {
    sid = "B"
    actions = ["s3:PutObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [data.aws_iam_policy_document.last.json]
  statement {
    sid = "A"
    actions = ["s3:GetObject"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "p" { policy = data.aws_iam_policy_document.d.json }
`);
  expect(shown(policiesOf(documents)[0]?.document)).toBe(
    '{Version: 2012-10-17, Statement: [{Sid: A, Effect: Allow, Action: s3:GetObject, Resource: *}, ' +
      '{Sid: B, Effect: Allow, Action: s3:PutObject, Resource: *}]}',
  );
});

describe('what is given to modules from elsewhere', () => {
  const admin = 'jsonencode({\n Version = "2012-10-17"\n Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]\n})';
  const module = (given: string, source = 'terraform-aws-modules/iam/aws//modules/iam-policy'): string =>
    `module "m" {\n source = "${source}"\n ${given}\n}\n`;

  test.each<[string, string, readonly string[]]>([
    ['a document', module(`policy = ${admin}`), ['admin-access infra/main.tf:5:35 -']],
    [
      'a text',
      module(`policy_json = <<EOF\n{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}\nEOF`),
      ['admin-access infra/main.tf:4:33 -'],
    ],
    ['documents in a map', module(`inline_policies = { one = [${admin}] }`), ['admin-access infra/main.tf:5:35 -']],
    ['a ceiling', module(`permissions_boundary_policy = ${admin}`), []],
    [
      "AWS's administrator",
      module('role_policy_arns = { adm = "arn:aws:iam::aws:policy/AdministratorAccess" }'),
      ['admin-access infra/main.tf:3:29 role module.m'],
    ],
    [
      "AWS's administrator among others",
      module('policies = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws-cn:iam::aws:policy/AdministratorAccess"]'),
      ['admin-access infra/main.tf:3:56 role module.m'],
    ],
    ['the same as a ceiling', module('role_permissions_boundary_arn = "arn:aws:iam::aws:policy/AdministratorAccess"'), []],
    [
      'the same for a module of the tree that takes none',
      module('policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]', './m'),
      [],
    ],
    ['a module that is not called', module(`count = 0\n policy = ${admin}`), []],
    ['a module of the tree, which is read itself', module(`policy = ${admin}`, './m'), []],
    [
      'a resource of the Cloud Control provider',
      `resource "awscc_iam_managed_policy" "p" {\n policy_document = ${admin}\n}`,
      ['admin-access infra/main.tf:4:35 -'],
    ],
  ])('%s', async (_, text, want) => {
    expect(findings(await tf(text)).filter((each) => each.startsWith('admin-access'))).toEqual(want);
  });
});

describe('what real modules do', () => {
  test('statements of documents in other files stand where they are written, and may be missing', async () => {
    const documents = await readFiles({
      'm/main.tf': `data "aws_iam_policy_document" "all" {
  source_policy_documents = concat(data.aws_iam_policy_document.one[*].json, [""])
}
resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = data.aws_iam_policy_document.all.json
}`,
      'm/one.tf': `data "aws_iam_policy_document" "one" {
  count = var.one ? 1 : 0
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "never" {
  count = 0
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}`,
    });
    expect(findings(documents).filter((each) => each.startsWith('admin-access'))).toEqual(['admin-access m/one.tf:4:5 role r']);
  });

  test.each([
    ['one that is clean', '{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::acme/*" }', []],
    ['all and nothing', '{ Effect = "Allow", Action = "*", Resource = "*" }, { Effect = "Deny", Action = "*", Resource = "*" }', []],
    [
      'a union',
      '{ Effect = "Allow", Action = "iam:*", Resource = "*" }, { Effect = "Allow", NotAction = "iam:*", Resource = "*" }',
      ['main.tf'],
    ],
  ])('statements that a module is given are judged together: %s', async (_, statements, want) => {
    const documents = await readFiles({
      'main.tf': `module "m" {
  source     = "./m"
  statements = [${statements}]
}`,
      'm/main.tf': `variable "statements" {}
resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = jsonencode({ Version = "2012-10-17", Statement = var.statements })
}`,
    });
    const found = findings(documents).filter((each) => /^(?:admin-access|policy-grammar)/.test(each));
    expect(found.map((each) => / (\S+?):/.exec(each)?.[1])).toEqual(want);
  });

  test('an empty branch is the one that leaves the value out', async () => {
    const documents = await tf(`resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.a ? "s3:GetObject" : "", Resource = "arn:aws:s3:::b/*" }] })
}`);
    expect(findings(documents)).toEqual([]);
  });

  test('so is one with a word for nothing', async () => {
    const documents = await tf(`locals {
  arn = var.byo ? var.given.arn : (var.on ? aws_secretsmanager_secret.s[0].arn : "DISABLED")
}
data "aws_iam_policy_document" "d" {
  count = var.on ? 1 : 0
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [local.arn]
  }
}
resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = data.aws_iam_policy_document.d[0].json
}`);
    expect(findings(documents)).toEqual([]);
  });

  test('conditions of a Lambda permission are those that Lambda writes', async () => {
    const documents = await tf(`resource "aws_lambda_permission" "p" {
  action         = "lambda:InvokeFunction"
  function_name  = "f"
  principal      = "*"
  source_account = "111122223333"
  principal_org_id = "o-1"
}`);
    expect(policiesOf(documents).map(({ kind, service, document }) => `${kind} ${service} ${shown(document)}`)).toEqual([
      'resource lambda {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: *, Action: lambda:InvokeFunction, ' +
        'Resource: arn:aws:lambda:us-east-1:000000000000:function:<function_name>, ' +
        'Condition: {StringEquals: {AWS:SourceAccount: 111122223333, aws:PrincipalOrgID: o-1}}}]}',
    ]);
  });

  test('a policy that nobody holds and that calls itself a boundary is one', async () => {
    const documents = await tf(
      'resource "aws_iam_policy" "dev_boundary" { policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] }) }',
    );
    expect(policiesOf(documents).map(({ kind }) => kind)).toEqual(['boundary']);
  });

  test('kinds by type of resource', async () => {
    const of = (type: string, attribute: string, more = ''): string =>
      `resource "${type}" "x" {\n${more}\n${attribute} = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })\n}\n`;
    const documents = await tf(
      of('aws_organizations_policy', 'content') +
        of('aws_organizations_policy', 'content', 'type = "RESOURCE_CONTROL_POLICY"').replace('"x"', '"y"') +
        of('aws_organizations_policy', 'content', 'type = "TAG_POLICY"').replace('"x"', '"z"') +
        of('aws_vpc_endpoint', 'policy') +
        of('aws_kms_key', 'policy') +
        of('aws_iot_policy', 'policy') +
        of('aws_ssoadmin_permission_set_inline_policy', 'inline_policy', 'permission_set_arn = aws_ssoadmin_permission_set.s.arn') +
        'resource "aws_ssoadmin_permission_set" "s" { name = "Ops" }',
    );
    expect(
      policiesOf(documents).map(({ kind, service, holders }) => `${kind} ${service ?? '-'} ${holders.map(({ name }) => name).join()}`),
    ).toEqual(['scp - ', 'rcp - ', 'endpoint - ', 'resource kms ', 'identity - Ops']);
  });

  test("Terraform's JSON syntax", async () => {
    const documents = await readOne(
      'main.tf.json',
      `{"resource": {"aws_iam_role_policy": {"p": {
  "role": "\${aws_iam_role.r.name}",
  "policy": "\${data.aws_iam_policy_document.d.json}"
}}, "aws_iam_role": {"r": {"name": "ops"}}},
"data": {"aws_iam_policy_document": {"d": {"statement": [
  {"actions": ["*"], "resources": ["*"]}
]}}}}`,
    );
    expect(findings(documents).filter((each) => each.startsWith('admin-access'))).toEqual(['admin-access main.tf.json:6:4 role ops']);
  });

  test('a block that can not be read leaves the check incomplete only where it shows a policy', async () => {
    const documents = await readFiles({
      'a.tf': 'resource "aws_instance" "x" {\n a = [\n}\nresource "aws_iam_user" "u" {}\n',
      'b.tf': 'resource "aws_iam_policy" "x" {\n policy = [\n}\n',
    });
    expect(documents.unread.map(({ path, incomplete }) => `${path} ${incomplete}`)).toEqual(['a.tf false', 'b.tf true']);
    expect(holdings(documents)).toEqual(['user u: ']);
  });
});

test('values that grow without end are unknown', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, i) => `l${i} = concat(local.l${i + 1}, local.l${i + 1})\nm${i} = [local.m${i + 1}, local.m${i + 1}]`,
  );
  const documents = await tf(`locals {
${lines.join('\n')}
l60 = ["s3:GetObject"]
m60 = ["s3:GetObject"]
deep = ${'['.repeat(190)}${']'.repeat(190)}
sum = 1${'+1'.repeat(50_000)}
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Action = local.l0, Resource = local.m0, A = local.deep, B = local.sum }] })
}`);
  expect(policiesOf(documents)).toHaveLength(1);
});

describe('a plan', () => {
  test('what is known, and what it refers to where that is not', async () => {
    const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
    const resource = (type: string, name: string, values: object, more: object = {}): object => ({
      address: `${type}.${name}`,
      mode: 'managed',
      type,
      name,
      values,
      ...more,
    });
    const plan = {
      format_version: '1.2',
      planned_values: {
        root_module: {
          resources: [
            resource('aws_iam_user', 'u', { name: 'alice', permissions_boundary: null }),
            resource('aws_iam_group', 'g', { name: 'ops' }, { index: 'x' }),
            resource('aws_iam_policy', 'p', { name: 'made', policy }),
            resource('aws_iam_user_policy_attachment', 'a', { user: 'alice' }),
            resource('aws_iam_group_policy_attachment', 'b', { group: 'ops', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
            resource('aws_iam_group_policy', 'c', { group: 'ops', policy: null }),
          ],
          child_modules: [
            {
              address: 'module.m["a"]',
              resources: [resource('aws_iam_role_policy', 'r', { role: 'deployer', policy })],
            },
          ],
        },
      },
      configuration: {
        root_module: {
          resources: [
            {
              address: 'aws_iam_user_policy_attachment.a',
              expressions: { policy_arn: { references: ['aws_iam_policy.p.arn', 'aws_iam_policy.p'] } },
            },
            { address: 'aws_iam_group_policy.c', expressions: { policy: { references: ['data.external.d.result', 'data.external.d'] } } },
          ],
        },
      },
    };
    const documents = await readOne('out/plan.json', JSON.stringify(plan, null, 1));
    expect(holdings(documents)).toEqual([
      'user alice: made',
      'group ops: c, arn:aws:iam::aws:policy/AdministratorAccess',
      'role deployer: r',
    ]);
    const admin = findings(documents).filter((each) => each.startsWith('admin-access'));
    expect(admin.map((each) => each.split(' ').slice(2).join(' ')).sort()).toEqual(['group ops', 'role deployer', 'user alice']);
  });
});

/** What one set of actions needs beside being allowed. */
export interface EscalationPath {
  /** The minimal set, in AWS's spelling. */
  readonly actions: readonly string[];
  /**
   * `self`: it changes the rights of an identity, which may be the holder's own; `pass`: it starts a service under a role
   * that is passed along; `other`: it takes over something that already has rights.
   */
  readonly way: 'self' | 'pass' | 'other';
}

const self = (
  'CreatePolicyVersion SetDefaultPolicyVersion PutUserPolicy AttachUserPolicy PutRolePolicy AttachRolePolicy PutGroupPolicy AttachGroupPolicy ' +
  'AddUserToGroup UpdateAssumeRolePolicy'
)
  .split(' ')
  .map((name): EscalationPath => ({ actions: [`iam:${name}`], way: 'self' }));

/** Behind `iam:PassRole`, one line a service. */
const passing: readonly string[] = [
  'apprunner:CreateService',
  'bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter',
  'cloudformation:CreateStack',
  'cloudformation:CreateStackSet cloudformation:CreateStackInstances',
  'cloudformation:UpdateStackSet',
  'codebuild:CreateProject codebuild:StartBuild',
  'codebuild:CreateProject codebuild:StartBuildBatch',
  'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline',
  'ec2:RunInstances',
  'ec2:RequestSpotInstances',
  'ecs:RegisterTaskDefinition ecs:CreateService',
  'ecs:RegisterTaskDefinition ecs:RunTask',
  'ecs:RegisterTaskDefinition ecs:StartTask',
  'glue:CreateDevEndpoint',
  'glue:CreateJob glue:StartJobRun',
  'glue:CreateJob glue:CreateTrigger',
  'glue:UpdateJob glue:StartJobRun',
  'glue:UpdateJob glue:CreateTrigger',
  'lambda:CreateFunction lambda:InvokeFunction',
  'lambda:CreateFunction lambda:CreateEventSourceMapping',
  'lambda:CreateFunction lambda:AddPermission',
  'sagemaker:CreateNotebookInstance',
  'sagemaker:CreateTrainingJob',
  'sagemaker:CreateProcessingJob',
];

const taking: readonly string[] = [
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'apprunner:UpdateService',
  'bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter',
  'cloudformation:UpdateStack',
  'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet',
  'codebuild:StartBuild',
  'codebuild:StartBuildBatch',
  'ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances',
  'ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate',
  'ec2-instance-connect:SendSSHPublicKey ec2:DescribeInstances',
  'ecs:ExecuteCommand ecs:DescribeTasks',
  'glue:UpdateDevEndpoint',
  'lambda:UpdateFunctionCode',
  'sagemaker:CreatePresignedNotebookInstanceUrl',
  'sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance sagemaker:StartNotebookInstance',
  'ssm:StartSession',
  'ssm:SendCommand',
  'sts:AssumeRole',
];

/**
 * The sets of actions with which a principal gives itself more, after https://pathfinding.cloud. Some hold another one:
 * of those that a principal has, only the smallest counts.
 */
export const escalationPaths: readonly EscalationPath[] = [
  ...self,
  ...passing.map((line): EscalationPath => ({ actions: ['iam:PassRole', ...line.split(' ')], way: 'pass' })),
  ...taking.map((line): EscalationPath => ({ actions: line.split(' '), way: 'other' })),
];

/** The actions of all paths, by service. */
export const pathActionsByService: ReadonlyMap<string, readonly string[]> = byService(
  new Set(escalationPaths.flatMap(({ actions }) => actions)),
);

function byService(actions: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const action of actions) {
    const service = action.slice(0, action.indexOf(':'));
    const others = found.get(service);
    if (others === undefined) found.set(service, [action]);
    else others.push(action);
  }
  return found;
}

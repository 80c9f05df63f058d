import * as core from '@actions/core';
import type { Annotation } from '../../model/annotation.js';

/** Emits one annotation as a workflow command; the toolkit escapes what stands in it. */
export function annotate({ level, message, ...properties }: Annotation): void {
  const emit = level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice;
  emit(message, properties);
}

/** Sets the outputs of the step. Throws where the runner's file for them is not to be had. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): undefined {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Hides one of our own secrets in the log from here on. */
export function mask(secret: string): void {
  core.setSecret(secret);
}

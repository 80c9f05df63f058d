import { Generator } from '../keys/generate.js';

/** The lines of an .env file with a key pair that belongs to nobody, made of a seed. */
export function keyPair(seed: number): { readonly id: string; readonly secret: string; readonly text: string } {
  const make = new Generator(seed);
  const [id, secret] = [make.id(), make.secret()];
  return { id, secret, text: `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n` };
}

/** A policy that allows everything; its action stands on line 6. */
export const admin = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, null, 2);

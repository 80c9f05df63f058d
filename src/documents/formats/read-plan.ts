import { parseJson } from '../../syntax/json.js';
import type { Unit } from '../located.js';
import { isPlan, readPlan } from '../terraform/plan.js';
import { isState, shownState } from '../terraform/state.js';
import { UnitBuilder } from '../unit.js';
import type { ReadFiles, TextFile } from './format.js';
import { jsonSizeLimit, readJson } from './read-json.js';

/** Reads plans and states, each by itself; what only looks like one is JSON like any other. */
export const readPlans: ReadFiles = (files, named) => {
  const units: Unit[] = [];
  const others: TextFile[] = [];
  for (const file of files) {
    const read = file.text.length > jsonSizeLimit ? undefined : parseJson(file.text).value;
    const value = read?.type === 'map' && isState(read) ? shownState(read) : read;
    if (value?.type === 'map' && isPlan(value)) {
      const unit = new UnitBuilder(file.source.path, file.source);
      readPlan(value, unit);
      units.push(...[unit.build()].flatMap((built) => built ?? []));
    } else others.push(file);
  }
  const rest = readJson(others, named);
  return { units: [...units, ...rest.units], unread: rest.unread };
};

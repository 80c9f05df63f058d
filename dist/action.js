#!/usr/bin/env node
import { action } from './index.js';
await action(new URL('worker.js', import.meta.url));

#!/usr/bin/env node
import { cli } from './index.js';
await cli(new URL('worker.js', import.meta.url));

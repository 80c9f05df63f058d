import { describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../src/hosts/proxy.js';
import { isLoopback } from '../../src/model/loopback.js';

const HTTPS_PROXY = 'http://proxy:3128';

describe('proxyFor', () => {
  test.each([
    ['https://sts.eu-west-1.amazonaws.com', {}, undefined],
    ['https://sts.eu-west-1.amazonaws.com', { HTTPS_PROXY }, HTTPS_PROXY],
    ['https://sts.eu-west-1.amazonaws.com', { https_proxy: HTTPS_PROXY }, HTTPS_PROXY],
    ['https://sts.eu-west-1.amazonaws.com', { HTTPS_PROXY, NO_PROXY: 'amazonaws.com' }, undefined],
    ['https://sts.eu-west-1.amazonaws.com', { HTTPS_PROXY, NO_PROXY: '.amazonaws.com' }, undefined],
    ['https://sts.eu-west-1.amazonaws.com', { HTTPS_PROXY, no_proxy: '*' }, undefined],
    ['https://sts.eu-west-1.amazonaws.com', { HTTPS_PROXY, NO_PROXY: 'amazonaws.com:8443' }, HTTPS_PROXY],
    ['https://notamazonaws.com', { HTTPS_PROXY, NO_PROXY: 'amazonaws.com' }, HTTPS_PROXY],
    ['http://127.0.0.1:4566', { HTTP_PROXY: HTTPS_PROXY }, undefined],
  ])('%s with %j', (address, environment, expected) => {
    expect(proxyFor(new URL(address), environment)).toBe(expected);
  });

  test.each([
    ['localhost', true],
    ['[::1]', true],
    ['127.8.8.8', true],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['10.0.0.1', false],
  ])('loopback: %s is %p', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

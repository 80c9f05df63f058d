const head = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** Why what a pointer stands for is listed. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const lfsWhy = 'Git LFS pointer: the content itself is not in the repository';

/** A pointer file is under 1,024 bytes and begins with the version line. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length < 1024 && bytes.length > head.length && bytes[0] === 0x76 && bytes.subarray(0, head.length).equals(head);
}

/** Leaves out the keys that are undefined, as the optional keys of the contract ask. */
export function compact<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}

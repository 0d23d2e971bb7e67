/** What the processes of the scenario `other-users` are told, as JSON in their first argument. */
export type Role = OwnerRole | OtherRole | { role: 'browser' };

/** Starts the program as a person does. */
export interface OwnerRole {
  role: 'owner';
  /** The bundle of the browser shell, and the folder with the person's map. */
  main: string;
  maps: string;
  /** The program that stands for a browser. */
  browser: string;
  /** The way before: the address with its code is an argument of the browser. */
  asBefore: boolean;
  port?: number;
}

/** Another user of the machine, who is there before. */
export interface OtherRole {
  role: 'other';
  /** Whose processes and files are looked at. */
  owner: number;
  /** Folders that are searched. */
  places: readonly string[];
  /** Words that stand in the map alone. */
  words: string;
  /** What is put in place before the program starts. */
  before: Trap | undefined;
  trap: string;
  port: number;
}

/** A folder, or a link to one, where the program will have its own; the port that it is to have. */
export type Trap = 'folder' | 'link' | 'port';

/** What the other user has got hold of, in words. */
export type Loot = readonly string[];

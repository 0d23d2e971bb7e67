import { afterAll } from 'vitest';
import { removeFolders } from './new-folder';

// Runs before each file of tests, and so its hook after all hooks of the file.
afterAll(removeFolders);

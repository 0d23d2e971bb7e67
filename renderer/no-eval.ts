import { z } from 'zod';

// The page's content security policy forbids code made from text, which zod would try, to be faster, when the first schema is made. So this
// is the first import of the page and of each worker.
z.config({ jitless: true });

import {
  ArgdownApplication,
  DataPlugin,
  ModelPlugin,
  ParserPlugin,
  type IArgdownPlugin,
  type IArgdownRequest,
} from '@argdown/core';
import { appError, fail, failWith, ok, type AppError, type Result } from '../../result';
import { parseJson } from '../../map/json-text';
import { msg, t } from '../../words/words';
import type { LossLog } from '../loss';
import { nameOf } from '../loss';
import { checkCost } from './cost';
import type { ArgdownModel } from './model';
import { isFields, plainData } from './plain-data';

interface Token {
  image: string;
  startLine?: number;
  startColumn?: number;
  startOffset: number;
  endOffset?: number;
}

interface Node {
  data?: unknown;
}

interface Response {
  lexerErrors?: { line?: number; column?: number; message: string }[];
  parserErrors?: { token?: Token; message: string }[];
  tokens?: Token[];
  statements?: Record<string, unknown>;
  arguments?: Record<string, unknown>;
  relations?: unknown[];
  sections?: unknown[];
  frontMatter?: unknown;
}

const HINT = msg(
  'Nothing was changed. Correct the line in a text editor, or try the file in an Argdown editor.',
);

/**
 * Reads Argdown with its own parser. Never throws; what the parser throws out becomes an error.
 * @param text with LF line ends
 */
export function parseArgdown(text: string, log: LossLog): Result<ArgdownModel> {
  const cost = checkCost(text);
  if (!cost.ok) return cost;
  // The parser throws where there is nothing else.
  if (text.replace(COMMENTS, '').trim() === '') {
    dropComments(text, 1, log);
    return ok({ statements: [], arguments: [], relations: [], sections: [], frontMatter: {} });
  }
  const response: Response = {};
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse');
  app.addPlugin(safeTitles(), 'model');
  app.addPlugin(safeData(log), 'model');
  app.addPlugin(new ModelPlugin(), 'model');
  // A comment in the last line is one only with a line end.
  const input = `${text}\n`;
  const request: IArgdownRequest = { input, throwExceptions: true, logExceptions: false };
  try {
    app.run({ ...request, process: ['parse'] }, response as object);
    const error = firstError(response);
    if (error) return error;
    nameComments(response.tokens ?? [], input, log);
    app.run({ ...request, process: ['model'] }, response as object);
  } catch (error) {
    return refused(error, text);
  }
  return ok({
    statements: Object.values(response.statements ?? {}) as ArgdownModel['statements'],
    arguments: Object.values(response.arguments ?? {}) as ArgdownModel['arguments'],
    relations: (response.relations ?? []) as ArgdownModel['relations'],
    sections: (response.sections ?? []) as ArgdownModel['sections'],
    frontMatter: isFields(response.frontMatter) ? response.frontMatter : {},
  });
}

function firstError({ lexerErrors = [], parserErrors = [] }: Response): Result<never> | undefined {
  const [lexical] = lexerErrors;
  if (lexical) return notArgdown(reported(lexical.message, lexical.line, lexical.column));
  const [grammatical] = parserErrors;
  if (!grammatical) return undefined;
  const { message, token } = grammatical;
  return notArgdown(reported(message, token?.startLine, token?.startColumn));
}

function notArgdown(reason: AppError): Result<never> {
  return failWith(reason, 'This is no Argdown that can be read. {why}', {}, { hint: HINT });
}

/** What the library reports, which speaks English; the place where it knows one. */
function reported(message: string, line = NaN, column = 1): AppError {
  const report = nameOf(message);
  return Number.isFinite(line)
    ? appError(
        'malformed',
        'In line {line}, column {column}, the Argdown parser reports “{report}”.',
        undefined,
        {
          line,
          column,
          report,
        },
      )
    : appError('malformed', 'The Argdown parser reports “{report}”.', undefined, { report });
}

/** What the library threw: a backslash at a line's end, nesting that its parser has no room for, or what it does not allow. */
function refused(error: unknown, text: string): Result<never> {
  if (error instanceof RangeError)
    return fail('too-deep', 'This Argdown file is nested too deeply to be read.', HINT);
  const backslash = /\\(?=[\n\u2028\u2029]|$)/.exec(text);
  const message = error instanceof Error ? error.message : String(error);
  if (!backslash || !message.includes('panda')) return notArgdown(reported(message));
  const before = text.slice(0, backslash.index).split('\n');
  return notArgdown(
    appError('malformed', 'In line {line}, column {column}, a backslash ends the line.', undefined, {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    }),
  );
}

/** The library finds titles in plain objects, where `constructor` and `__proto__` are something else: these get a mark in front. */
function safeTitles(): IArgdownPlugin {
  const mark = (_request: unknown, _response: unknown, token: object): void => {
    const marked = token as Token;
    const [bracket = '', title = ''] = [marked.image.slice(0, 1), /^.(.+?)[\]>]:?$/.exec(marked.image)?.[1]];
    if (title in {}) marked.image = bracket + TITLE_MARK + marked.image.slice(1);
  };
  return {
    name: 'SafeTitlesPlugin',
    tokenListeners: {
      StatementDefinition: mark,
      StatementReference: mark,
      ArgumentDefinition: mark,
      ArgumentReference: mark,
    },
  };
}

const TITLE_MARK = '\u0001';

/** A title as it stands in the file. */
export function titleIn(title: string): string {
  return title.startsWith(TITLE_MARK) ? title.slice(1) : title;
}

/** Data that cannot be read is left out and named; settings in a file's front matter are data, too, and set nothing here. */
function safeData(log: LossLog): IArgdownPlugin {
  const { tokenListeners = {} } = new DataPlugin() as IArgdownPlugin;
  const guarded = (name: string): NonNullable<IArgdownPlugin['tokenListeners']>[string] => {
    const read = tokenListeners[name];
    return (_request, response, token, parent, index, logger) => {
      const node = parent as Node;
      const { image, startLine: line } = token as unknown as Token;
      const json = image.startsWith('{"') ? parseJson(image) : undefined;
      try {
        if (json?.ok) node.data = json.value;
        else {
          read?.(
            { data: { frontMatterSettingsMode: 'ignore' } } as IArgdownRequest,
            response,
            token,
            parent,
            index,
            logger,
          );
          node.data = plainData(node.data);
        }
      } catch {
        node.data = undefined;
      }
      if (name === 'FrontMatter') (response as Response).frontMatter = node.data;
      const isEmpty = node.data === null || node.data === undefined;
      if (!isEmpty && isFields(node.data)) return;
      node.data = undefined;
      log.dropped({ what: 'data', of: nameOf(image), how: t('It is no YAML that names its values.'), line });
    };
  };
  return {
    name: 'SafeDataPlugin',
    tokenListeners: { Data: guarded('Data'), FrontMatter: guarded('FrontMatter') },
  };
}

const COMMENTS = /<!--[\s\S]*?(?:-->|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g; // one that is not closed goes on to the end

/** The parser skips comments and white space: what lies between its tokens is one of them. */
function nameComments(tokens: readonly Token[], input: string, log: LossLog): void {
  let end = 0;
  let line = 1;
  const passTo = (offset: number): void => {
    const gap = input.slice(end, offset);
    dropComments(gap, line, log);
    line += lineEnds(gap);
    end = offset;
  };
  for (const { startOffset, endOffset, image } of tokens) {
    if (image === '' || !Number.isFinite(startOffset) || startOffset < end) continue;
    passTo(startOffset);
    const after = (endOffset ?? startOffset) + 1;
    line += lineEnds(input.slice(end, after));
    end = after;
  }
  passTo(input.length);
}

/** Tells of each comment in a stretch of text without anything else, which begins in this line. */
function dropComments(gap: string, line: number, log: LossLog): void {
  for (const { 0: comment, index } of gap.matchAll(COMMENTS)) {
    const how = t('A map has no place for it.');
    log.dropped({ what: 'comment', of: nameOf(comment), how, line: line + lineEnds(gap.slice(0, index)) });
  }
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

/** How the runner processes each line that a step prints: it executes commands and writes annotations and the log. */
import { sep } from 'node:path';
import { COMMANDS, parseCommand } from './workflow-command.mjs';

/** @typedef {import('./workflow-command.mjs').Command} Command */
/**
 * @typedef {object} Annotation
 * @property {'error' | 'warning' | 'notice'} level
 * @property {string} message masked, as sent to GitHub
 * @property {string} [title]
 * @property {string} [file] relative to the workspace if it is inside
 * @property {number} [line]
 */

/** The most annotations of one level per step, and the longest message (ExecutionContext.cs). The log is not limited. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
const MAX_MESSAGE_LENGTH = 4096;

/** The log of one step, built line by line. */
export class StepLog {
  /** As a user sees it: masked when printed, with commands executed. @type {string[]} */
  lines = [];
  /** @type {Annotation[]} */
  annotations = [];
  /** Set by the deprecated `::save-state::`. @type {Record<string, string>} */
  state = {};
  /** Set by the deprecated `::set-output::`. @type {Record<string, string>} */
  outputs = {};
  /** A command failed: the runner then fails the step regardless of its exit code. */
  failed = false;
  #resumeToken = '';
  #echo = false;

  /** @param {{ masker: import('./secret-masker.mjs').SecretMasker, debug: boolean, workspace: string }} job */
  constructor(job) {
    this.job = job;
  }

  /** @param {string} line that the step printed, on stdout or stderr */
  take(line) {
    const known = this.#resumeToken ? new Set([...COMMANDS, this.#resumeToken]) : COMMANDS;
    const command = parseCommand(line, known);
    if (!command) return this.print(line);
    if (this.#resumeToken) {
      this.print(line);
      if (command.command === this.#resumeToken) this.#resumeToken = '';
      return undefined;
    }
    if (this.#echo && !['add-mask', 'debug', 'error', 'warning', 'notice'].includes(command.command)) this.print(line);
    return this.#carryOut(command, line);
  }

  /** @param {string} text */
  print(text) {
    this.lines.push(this.job.masker.mask(text));
  }

  /** @param {string} text shown only in a job with debug logging */
  debug(text) {
    if (this.job.debug) for (const line of text.split(/\r?\n/)) this.print(`##[debug]${line}`);
  }

  /** @param {Annotation} annotation with the original message and file of the step */
  annotate(annotation) {
    const message = this.job.masker.mask(annotation.message).slice(0, MAX_MESSAGE_LENGTH);
    const sameLevel = this.annotations.filter(({ level }) => level === annotation.level);
    if (sameLevel.length < MAX_ANNOTATIONS_PER_LEVEL) this.annotations.push({ ...annotation, message });
    if (message !== '') this.print(`##[${annotation.level}]${message}`);
  }

  /** @param {string} message why the runner itself fails the step */
  fail(message) {
    this.annotate({ level: 'error', message });
    this.failed = true;
  }

  /** @param {Command} command @param {string} line */
  #carryOut({ command, properties, data }, line) {
    switch (command) {
      case 'add-mask':
        if (data.trim() === '')
          return this.annotate({
            level: 'warning',
            message: "Can't add secret mask for empty string in ##[add-mask] command.",
          });
        for (const part of [data, ...data.split(/[\r\n]/).map((text) => text.trim())]) this.job.masker.add(part);
        return this.#echo ? this.print('::add-mask::***') : undefined;
      case 'error':
      case 'warning':
      case 'notice':
        return this.annotate({ level: command, message: data, ...this.#place(properties) });
      case 'debug':
        return this.debug(data);
      case 'group':
        return this.print(`##[group]${data}`);
      case 'endgroup':
        return this.print('##[endgroup]');
      case 'echo':
        this.#echo = data.trim().toLowerCase() === 'on';
        return undefined;
      case 'stop-commands':
        this.#resumeToken = data.toLowerCase();
        return this.print(line);
      case 'save-state':
        this.state[properties['name'] ?? ''] = data;
        return undefined;
      case 'set-output':
        this.outputs[properties['name'] ?? ''] = data;
        return undefined;
      case 'set-env':
      case 'add-path':
        this.fail(`Unable to process command '${line}' successfully.`);
        return this.fail(`The \`${command}\` command is disabled.`);
      default:
        return undefined; // problem matchers do not affect the output of this action
    }
  }

  /** @param {Record<string, string>} properties */
  #place({ title, file, line }) {
    const [path = '', workspace = ''] = [file, this.job.workspace].map((name) => name?.split(sep).join('/'));
    const inside = path.startsWith(`${workspace}/`);
    return {
      ...(title === undefined ? {} : { title }),
      ...(file ? { file: inside ? path.slice(workspace.length + 1) : file } : {}),
      ...(Number.isInteger(Number(line)) && line ? { line: Number(line) } : {}),
    };
  }
}

/** Reads the log of act: the output and the conclusion of each step of each job. */

/**
 * @typedef {'success' | 'failure' | undefined} Conclusion undefined if the log does not say
 *
 * @typedef {object} StepLog
 * @property {'Main' | 'Post'} stage
 * @property {string} name
 * @property {Conclusion} conclusion
 * @property {string} text its output, including commands
 *
 * @typedef {object} JobLog
 * @property {StepLog[]} steps in the order in which they began
 * @property {Conclusion} conclusion
 */

const LINE = /^\[[^\]/]*\/([^\]]*?) *\] (?:\s*(.*))$/;
const BEGIN = /^\S+ Run (Main|Post) (.*)$/;
const END = /^\S+ {2}(Success|Failure) - (?:Main|Post) /;
const JOB_END = /^\S+ {2}Job (succeeded|failed)$/;

/** @returns {JobLog} */
const emptyJob = () => ({ steps: [], conclusion: undefined });

/**
 * @param {string} log of a run in which the name of every step has one line
 * @returns {Map<string, JobLog>} by the name of the job
 */
export function readActLog(log) {
  /** @type {Map<string, JobLog>} */
  const jobs = new Map();
  for (const line of log.split('\n')) {
    const [, name, said = ''] = LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const job = jobs.get(name) ?? emptyJob();
    jobs.set(name, job);
    const [, stage, step = ''] = BEGIN.exec(said) ?? [];
    const [, ended] = END.exec(said) ?? [];
    const [, outcome] = JOB_END.exec(said) ?? [];
    const last = job.steps.at(-1);
    if (stage === 'Main' || stage === 'Post') job.steps.push({ stage, name: step, conclusion: undefined, text: '' });
    else if (outcome) job.conclusion = outcome === 'succeeded' ? 'success' : 'failure';
    else if (ended && last) last.conclusion = ended === 'Success' ? 'success' : 'failure';
    else if (last) last.text += `${said.replace(/^\| ?/, '')}\n`;
  }
  return jobs;
}

// Joplin's command line program, three profiles on one folder: node joplin.js FOLDER
'use strict';
const { fork } = require('child_process');
const path = require('path');
const { run } = require('./figures.js');

const [folder] = process.argv.slice(2);

async function open(name) {
  const desk = fork(path.join(__dirname, 'joplin_desk.js'), [path.join(folder, name), path.join(folder, 'target')], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let waiting;
  const answer = () => new Promise((resolve, reject) => { waiting = { resolve, reject }; });
  desk.on('message', message => (message.error ? waiting.reject(new Error(message.error)) : waiting.resolve(message.answer)));
  desk.on('exit', code => waiting.reject(new Error(`Joplin ended with ${code}`)));
  await answer();
  const ask = (what, ...values) => { const answered = answer(); desk.send({ what, values }); return answered; };
  return Object.fromEntries(['make', 'change', 'model', 'count', 'sync'].map(what => [what, (...values) => ask(what, ...values)]));
}

run(open).then(() => process.exit(0), error => { console.error(error); process.exit(1); });

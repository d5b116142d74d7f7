// One profile of Joplin's command line program, told by messages what to do: forked by joplin.js with FOLDER and TARGET.
'use strict';
const path = require('path');
const application = require('joplin/app.js').default();
const Folder = require('@joplin/lib/models/Folder').default;
const Note = require('@joplin/lib/models/Note').default;
const Setting = require('@joplin/lib/models/Setting').default;
const Driver = require('@joplin/lib/file-api-driver-local').default;
const { reg } = require('@joplin/lib/registry');
const { row, timed } = require('./figures.js');

const [folder, target] = process.argv.slice(2);
const asked = { requests: 0, writes: 0 };
for (const name of ['list', 'stat', 'get', 'put', 'multiPut', 'delete', 'mkdir', 'move', 'delta', 'setTimestamp']) {
  const method = Driver.prototype[name];
  if (!method) continue;
  Driver.prototype[name] = function (...values) {
    asked.requests++;
    if (['put', 'multiPut', 'delete', 'mkdir', 'move'].includes(name)) asked.writes++;
    return method.apply(this, values);
  };
}

const body = device => Object.entries(device).map(([name, value]) => `${name}: ${value}`).join('\n');
const id = number => 'a' + number.toString(16).padStart(31, '0');

async function sync() {
  asked.requests = asked.writes = 0;
  const errors = [];
  const taken = await timed(async () => {
    const synchronizer = await reg.syncTarget(2).synchronizer();
    const context = JSON.parse(Setting.value('sync.2.context') || '{}');
    const kept = await synchronizer.start({ context, onProgress: report => errors.push(...(report.errors || [])) });
    Setting.setValue('sync.2.context', JSON.stringify(kept));
  });
  if (errors.length) throw errors[0];
  return { ...taken, ...asked };
}

const parent = '1'.padStart(32, 'f');
const done = {
  make: async ([from, to]) => {
    if (!await Folder.load(parent)) await Folder.save({ id: parent, title: 'Devices' }, { isNew: true });
    for (let number = from; number < to; number++) {
      const device = row(number);
      await Note.save({ id: id(number), parent_id: parent, title: device.tag, body: body(device) }, { isNew: true });
    }
  },
  change: async ([number, model]) => { await Note.save({ id: id(number), body: body({ ...row(number), model }) }); },
  model: async ([number]) => /^model: (.*)$/m.exec((await Note.load(id(number))).body)[1],
  count: async () => Note.count(),
  sync,
};

application.execCommand = async () => {
  Setting.setValue('sync.target', 2);
  Setting.setValue('sync.2.path', target);
  process.send({ ready: true });
  await new Promise(() => {
    process.on('message', async ({ what, values }) => {
      try { process.send({ answer: await done[what](values) }); } catch (error) { process.send({ error: String(error.stack || error) }); }
    });
  });
};
process.on('disconnect', () => process.exit(0));
process.argv = [process.argv[0], 'joplin', '--profile', path.resolve(folder), '--log-level', 'error', 'sync'];
require('joplin/main.js');

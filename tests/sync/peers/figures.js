// What all peers' scripts share: the same records, and one line of JSON for each figure.
'use strict';

const cpu = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1000; };

// Milliseconds by the clock and of this process that `work` takes.
exports.timed = async work => {
  const began = process.hrtime.bigint(), worked = cpu();
  await work();
  return { ms: Number(process.hrtime.bigint() - began) / 1e6, cpu: cpu() - worked };
};

const median = values => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

// The medians of several measures.
exports.medians = measures => Object.fromEntries(Object.keys(measures[0]).map(name => [name, median(measures.map(one => one[name]))]));

exports.tell = (figure, records, measure) => process.stdout.write(JSON.stringify({ figure, records, ...measure }) + '\n');

// A device as a school's list has it: the same fields as tests/sync/measure_session.py.
exports.row = number => ({
  tag: `PV-${String(number).padStart(6, '0')}`,
  serial: `5CD${number.toString(16).toUpperCase().padStart(7, '0')}`,
  model: 'Dell Chromebook 3110',
  place: (number % 400).toString(16).padStart(32, '0'),
  cost: 29900,
  status: 'in use',
  notes: number % 3 ? `Keys stuck, ticket ${number}` : '',
});

exports.sizes = () => ({ pushed: Number(process.env.PEER_PUSHED), joined: Number(process.env.PEER_JOINED), edits: Number(process.env.PEER_EDITS) });

// The same course for every peer. A desk makes records, changes one, and syncs; `sync` gives what it took and how much was asked.
// With `filled` what a fresh desk joins has all the records already.
exports.run = async (open, filled = false) => {
  const { pushed, joined, edits } = exports.sizes();
  const [one, other] = [await open('one'), await open('other')];
  await one.make(0, pushed);
  exports.tell('push', pushed, await one.sync());
  await other.sync();
  for (let settling = 0; settling < 3; settling++) { await one.sync(); await other.sync(); }
  const quiet = [], sent = [], taken = [];
  for (let number = 0; number < edits; number++) quiet.push(await one.sync());
  exports.tell('quiet', pushed, exports.medians(quiet));
  for (let number = 0; number < edits; number++) {
    await one.change(number, `Chromebook ${number}`);
    sent.push(await one.sync());
    taken.push(await other.sync());
    if (await other.model(number) !== `Chromebook ${number}`) throw new Error('the edit did not arrive');
  }
  exports.tell('sent', pushed, exports.medians(sent));
  exports.tell('taken', pushed, exports.medians(taken));
  if (!filled) {
    await one.make(pushed, joined);
    await one.sync();
  }
  const fresh = await open('fresh');
  const measure = await fresh.sync();
  const count = await fresh.count();
  if (count !== joined) throw new Error(`${count} records instead of ${joined}`);
  exports.tell('join', joined, measure);
};

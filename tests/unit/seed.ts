import fc from 'fast-check';

/** A landing is judged by the same texts each time; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261125) });

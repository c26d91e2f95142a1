import { parentPort, workerData } from 'node:worker_threads';
import { answerJob } from './answer-job.ts';

// Runs as its own thread, read by Node from its source: it may import only what stands beside it and plain packages.
parentPort?.postMessage(await answerJob(workerData));

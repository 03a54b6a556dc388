import type { Command } from './command';

export const showOutput: Command = async ({ output }) => output.show();

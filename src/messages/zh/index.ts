export { zh } from './zh.ts';

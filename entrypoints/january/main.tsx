import './january.css';
import { render } from 'preact';
import { January } from '../../components/January.tsx';
import { JANUARY_WORDS } from '../../components/january-words.ts';
import { speak } from '../../components/speak.ts';
import { ask } from '../../platform/ask.ts';
import { drawInLanguage } from '../../platform/language.ts';
import { followLook } from '../../platform/page-look.ts';

followLook();
const kit = await ask({ type: 'january' });
const app = document.getElementById('app');
drawInLanguage(speak, () => {
  if (kit) document.title = JANUARY_WORDS.title(kit.edition);
  if (app) render(<January kit={kit} today={new Date()} print={() => window.print()} />, app);
});

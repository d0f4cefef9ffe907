// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Markdown } from '../../../components/Markdown.tsx';

const drawn = (source: string): HTMLElement => {
  const root = document.createElement('div');
  render(<Markdown source={source} />, root);
  return root;
};

it('draws what a reader writes by hand', () => {
  const root = drawn('**两处**不同：\n\n- 日期\n- 人数');
  expect(root.querySelector('strong')?.textContent).toBe('两处');
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['日期', '人数']);
});

it.each(['>', '- '])('what is nested too deep to be read is shown as it was written: %s', (mark) => {
  const source = `${mark.repeat(20_000)}潮汐表`;
  expect(drawn(source).textContent).toBe(source);
});

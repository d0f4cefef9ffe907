import { render } from 'preact';

render(<p>Whence</p>, document.getElementById('app') as HTMLElement);

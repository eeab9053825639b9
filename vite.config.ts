import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  resolve: {
    // Vaadin's components report their use while developing. Nothing here reports anything to anybody.
    alias: [{ find: /^(@vaadin\/vaadin-usage-statistics)\/vaadin-usage-statistics\.js$/, replacement: '$1/vaadin-usage-statistics-optout.js' }],
  },
});

export default overrideVaadinConfig(customConfig);

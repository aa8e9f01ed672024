import {
  Badge,
  Button,
  createTheme,
  Modal,
  NativeSelect,
  Paper,
  Textarea,
  TextInput,
  type MantineColorsTuple,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#effaf7',
  '#d8f3ec',
  '#aee6d9',
  '#7dd3c1',
  '#4bbba6',
  '#2aa08b',
  '#158473',
  '#0f6e61',
  '#0d5a50',
  '#0a463f',
];
const dark: MantineColorsTuple = [
  '#d7dbe0',
  '#b4bac2',
  '#949ba5',
  '#6b737e',
  '#3a414b',
  '#2c323b',
  '#22272e',
  '#171b20',
  '#111418',
  '#0b0d10',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  colors: { accent, dark },
  defaultRadius: 'md',
  fontFamily: "'Riel Sign', 'Inter Variable', 'Noto Sans Khmer Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.5' }, h2: { fontSize: '1.0625rem', lineHeight: '1.6' } },
  },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.65' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm', fw: 550 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 2 } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, radius: 'lg', p: 'lg' } }),
    Modal: Modal.extend({
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        centered: true,
        radius: 'lg',
        overlayProps: { opacity: 0.45 },
      },
    }),
    Badge: Badge.extend({ defaultProps: { radius: 'sm' } }),
  },
});

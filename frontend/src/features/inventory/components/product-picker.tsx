import { Combobox, Group, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Money } from '@/components/ui/money';
import type { Product } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { productsQuery } from '../api/products';
import { StockBadge } from './stock-badge';

export interface ProductPickerProps {
  label: string;
  /** The line's words: typing here makes a free line, choosing below makes it a product's. */
  text: string;
  onText: (text: string) => void;
  onBlur: () => void;
  onPick: (product: Product) => void;
  error?: string;
}

/** A description that offers products while one types, by name (either language) or SKU. */
export function ProductPicker({ label, text, onText, onBlur, onPick, error }: ProductPickerProps) {
  const t = useText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const query = useQuery({ ...productsQuery({ search, active: true, page: 0 }), enabled: combobox.dropdownOpened });
  const found = query.data?.items ?? [];
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const product = found.find((each) => each.id === id);
        if (product) {
          onPick(product);
        }
        setTyped('');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          label={label}
          labelProps={{ className: 'line-label' }}
          autoComplete="off"
          placeholder={t('invoice.line-placeholder')}
          error={error}
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value);
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped('');
            onBlur();
          }}
          rightSection={query.isFetching ? <Loader size="xs" /> : null}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={t('nav.products')}>
          {found.map((product) => (
            <Combobox.Option key={product.id} value={product.id}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <div>
                  {product.name}
                  <Text size="xs" c="dimmed">
                    {product.nameKhmer ? <span lang="km">{product.nameKhmer} · </span> : null}
                    {product.sku}
                  </Text>
                </div>
                <Text component="div" size="sm" ta="end">
                  <Money value={product.price} />
                  <div>
                    <StockBadge product={product} />
                  </div>
                </Text>
              </Group>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

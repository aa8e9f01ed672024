import { Combobox, InputBase, useCombobox, Text, Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Customer } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { customersQuery } from '../api/customers';
import { CustomerDialog } from './customer-dialog';

export interface PickedCustomer {
  id: string;
  name: string;
}
export interface CustomerPickerProps {
  value: PickedCustomer | null;
  onPick: (customer: PickedCustomer) => void;
  error?: string;
}

const ADD = '+';

/** Finds a customer by name, company or phone, or adds one on the spot. */
export function CustomerPicker({ value, onPick, error }: CustomerPickerProps) {
  const t = useText();
  const combobox = useCombobox({
    onDropdownOpen: () => setText(''),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  const [search] = useDebouncedValue(text, 200);
  const query = useQuery({ ...customersQuery({ search, archived: false, page: 0 }), enabled: combobox.dropdownOpened });
  const found = query.data?.items ?? [];

  const pick = (customer: Customer) => {
    onPick({ id: customer.id, name: customer.name });
    combobox.closeDropdown();
  };
  return (
    <>
      <Combobox
        store={combobox}
        onOptionSubmit={(id) => {
          const customer = found.find((each) => each.id === id);
          if (id === ADD) {
            combobox.closeDropdown();
            setAdding(true);
          } else if (customer) {
            pick(customer);
          }
        }}
      >
        <Combobox.Target>
          <InputBase
            label={t('invoice.customer')}
            withAsterisk
            autoComplete="off"
            placeholder={t('customer.search')}
            error={error}
            value={combobox.dropdownOpened ? text : (value?.name ?? '')}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onClick={() => combobox.openDropdown()}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            rightSection={query.isFetching ? <Loader size="xs" /> : <Combobox.Chevron />}
            rightSectionPointerEvents="none"
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={t('nav.customers')}>
            {found.map((customer) => (
              <Combobox.Option key={customer.id} value={customer.id}>
                {customer.name}
                <Text size="xs" c="dimmed">
                  {[customer.company, customer.phone].filter(Boolean).join(' · ')}
                </Text>
              </Combobox.Option>
            ))}
            <Combobox.Option value={ADD}>
              <IconPlus size={14} aria-hidden />{' '}
              {text.trim() === '' ? t('customer.add') : t('customer.add-named', { name: text.trim() })}
            </Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {adding && (
        <CustomerDialog
          customer={null}
          name={text.trim()}
          onClose={() => setAdding(false)}
          onSaved={(customer) => {
            setAdding(false);
            pick(customer);
          }}
        />
      )}
    </>
  );
}

import { ActionIcon, Avatar, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router';
import { QueryState } from '@/components/ui/query-state';
import { useToast } from '@/components/ui/use-toast';
import { useText } from '@/lib/i18n/text';
import { peopleQuery, useAddPerson } from '../api/emulator';
import { aboutOf, initialsFrom } from './person';
import classes from './chat.module.css';

export function PeopleList() {
  const t = useText();
  const query = useQuery(peopleQuery);
  return (
    <div className={classes.people}>
      <div className={classes.peopleHead}>
        <Title order={1} fz="1.125rem">
          {t('chat.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('chat.hint')}
        </Text>
      </div>
      <QueryState query={query}>
        {(people) => (
          <ul className={classes.peopleList} aria-label={t('chat.people')}>
            {people.map((person) => (
              <li key={person.chatId}>
                <NavLink to={`/chat/${person.chatId}`} className={classes.person}>
                  <Avatar name={initialsFrom(person.name)} radius="xl" color="accent" aria-hidden />
                  <span className={classes.personText}>
                    <Text component="span" display="block" fw={550}>
                      {person.name}
                    </Text>
                    <Text component="span" display="block" size="sm" c="dimmed">
                      {aboutOf(person, t)}
                    </Text>
                  </span>
                  {person.unread > 0 && (
                    <span className={classes.unread} role="img" aria-label={t('chat.unread', { count: person.unread })}>
                      {person.unread}
                    </span>
                  )}
                </NavLink>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      <AddPerson />
    </div>
  );
}

function AddPerson() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const add = useAddPerson();
  const [name, setName] = useState('');
  return (
    <form
      className={classes.addPerson}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') {
          add.mutate(name.trim(), {
            onSuccess: (person) => {
              setName('');
              void navigate(`/chat/${person.chatId}`);
            },
            onError: toast.failed,
          });
        }
      }}
    >
      <TextInput
        flex={1}
        aria-label={t('chat.stranger-name')}
        placeholder={t('chat.add-stranger')}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ActionIcon type="submit" size={36} variant="default" aria-label={t('chat.add-stranger')} loading={add.isPending}>
        <IconUserPlus size={18} />
      </ActionIcon>
    </form>
  );
}

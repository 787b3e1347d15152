import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { noIn } from '../../i18n/told/toldIn';
import { FLOWS, flowsApi, type Template } from '../data/api';
import { slug } from '../model/names';

/** Begins a flow from a template, which is complete and can be tried at once. */
export function NewFlow({ taken, onCancel }: { taken: string[]; onCancel: () => void }) {
  const words = useWords();
  const say = words.flows.list;
  const [, go] = useLocation();
  const queries = useQueryClient();
  const templates = useQuery({ queryKey: [...FLOWS, 'templates'], queryFn: flowsApi.templates, staleTime: Infinity });
  const [name, setName] = useState('');
  const [template, setTemplate] = useState<Template>('simple-line');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const id = slug(name);
    if (id === '' || taken.includes(id)) {
      setTrouble(id === '' ? say.unusable : say.taken);
      return;
    }
    setBusy(true);
    try {
      await flowsApi.begin({ id, name: name.trim(), template });
      void queries.invalidateQueries({ queryKey: FLOWS });
      go(`/flows/${encodeURIComponent(id)}`);
    } catch (failure) {
      setTrouble(failure instanceof Failure && failure.status === 409 ? say.taken : noIn(words, failure));
      setBusy(false);
    }
  };
  return (
    <form className="panel new-flow" onSubmit={(event) => void begin(event)}>
      <Stack gap="md">
        <TextInput label={say.name} autoFocus maxLength={60} value={name} error={trouble} onChange={(event) => { setName(event.currentTarget.value); setTrouble(''); }} />
        <Radio.Group label={say.template} value={template} onChange={(next) => setTemplate(next as Template)}>
          <div className="templates">
            {(templates.data?.templates ?? []).map(({ id }) => (
              <Radio.Card key={id} value={id} className="template">
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator />
                  <div>
                    <Text size="sm" fw={600}>{say.templates[id]}</Text>
                    <Text size="xs" c="dimmed">{say.templateHints[id]}</Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
        <Group gap="xs">
          <Button type="submit" loading={busy}>{say.begin}</Button>
          <Button variant="default" onClick={onCancel}>{words.cancel}</Button>
        </Group>
      </Stack>
    </form>
  );
}

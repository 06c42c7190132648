import { Get, NotFoundException, Param, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { READERS, type Reader } from '../../family/family-section.js';
import {
  decidesTopic,
  judgedTopic,
  pathwayTopic,
  phaseTopic,
  questionsTopic,
  supportTopic,
  wordsTopic,
  type FamilyTopic,
  type Reading,
} from '../../family/family-topic.js';
import { presentFamily, presentFamilyPage, type Place } from './family.presenter.js';

class FamilyQuery {
  @IsOptional()
  @IsIn(READERS)
  readonly for?: Reader;

  @IsOptional()
  @IsIn(['large'])
  readonly size?: 'large';
}

const TOPICS: ReadonlyMap<string, (reading: Reading) => FamilyTopic> = new Map([
  ['cannot-be-judged', judgedTopic],
  ['questions', questionsTopic],
  ['who-decides', decidesTopic],
  ['words', wordsTopic],
  ['support', supportTopic],
]);

/** Pages for families, to read and to print. No case is behind them: an address names none. */
@PageController('family')
export class FamilyPage {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get()
  list(@Query() query: FamilyQuery): View {
    const page = presentFamily(this.reading(query), placeOf('/family', query));
    return new View('family/overview', page.title, page);
  }

  @Get('pathways/:id')
  pathway(@Param('id') id: string, @Query() query: FamilyQuery): View {
    const reading = this.reading(query);
    const found = reading.catalogue.pathways.find((one) => one.id === id);
    return show(found && pathwayTopic(found, reading), reading, placeOf(`/family/pathways/${id}`, query));
  }

  @Get('phases/:id')
  phase(@Param('id') id: string, @Query() query: FamilyQuery): View {
    const reading = this.reading(query);
    const found = reading.catalogue.phases.find((one) => one.id === id);
    return show(found && phaseTopic(found, reading), reading, placeOf(`/family/phases/${id}`, query));
  }

  @Get(':topic')
  topic(@Param('topic') topic: string, @Query() query: FamilyQuery): View {
    const reading = this.reading(query);
    return show(TOPICS.get(topic)?.(reading), reading, placeOf(`/family/${topic}`, query));
  }

  private reading({ for: reader = 'parent' }: FamilyQuery): Reading {
    return { catalogue: this.catalogue.inForce.catalogue, reader, today: dayInLondon() };
  }
}

function show(topic: FamilyTopic | undefined, reading: Reading, place: Place): View {
  if (topic === undefined) throw new NotFoundException();
  const page = presentFamilyPage(topic, reading, place);
  return new View('family/family', page.title, page);
}

const placeOf = (path: string, { for: reader = 'parent', size }: FamilyQuery): Place => ({
  path,
  reader,
  size: size ?? 'usual',
});

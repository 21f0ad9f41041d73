import { reads } from '../reads.ts';

reads(
  "Target's share",
  {
    'of the chain, after a sentence that names it':
      '[[Target|target]] waits for news in Minneapolis. The chain sources about [[30 per cent|target-share]] of its goods in Vietnam.',
    'about 30 per cent':
      'The retailer [[?Target|target]] sources [[about 30 per cent|target-share]] of its goods from Vietnam.',
    'in the percent sign':
      'Vietnam supplies [[30%|target-share]] of what the retail chain [[?Target|target]] sells.',
    'in words':
      'The retailer [[?Target|target]] gets [[thirty per cent|target-share]] of its goods from Vietnam.',
    'of another retailer': 'The chain Walmart sources 30 per cent of its toys from Vietnam.',
    'of shoes': 'Vietnam makes 30 per cent of the shoes sold in America.',
    'as a word that opens a sentence': 'Target for growth is 8 per cent, an official in Hanoi says.',
    'of goods from another country':
      'The retailer [[?Target|target]] sources 30 per cent of its goods from China.',
    'as a duty': 'The retailer [[?Target|target]] fears a tariff of 30 per cent on goods from Mexico.',
    'of staff': 'A mill in Vietnam sent home 30 per cent of its staff.',
  },
  'talks',
);

reads(
  'the retailer beside other shares',
  {
    'the retailer’s rival':
      'The retailer [[?Target|target]] has stores in 50 states; a rival buys 30 per cent of its goods in Vietnam.',
    'on the shelves':
      'About [[30%|target-share]] of the goods on the shelves of the retailer [[?Target|target]] come from Vietnam.',
  },
  'talks',
);

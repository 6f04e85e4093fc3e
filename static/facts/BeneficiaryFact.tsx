import { useEditor } from '../editing/editor';
import { BeneficiaryEditor } from '../editors/lazy';
import { beneficiaryPlace } from '../places/beneficiary';
import { useWords } from '../words/words';
import { Fact } from './Fact';

export function BeneficiaryFact() {
  const { parts } = useWords();
  const { beneficiary } = useEditor().hypothesis;
  return (
    <Fact place={beneficiaryPlace} label={parts.beneficiary} isEmpty={beneficiary === ''} Editor={BeneficiaryEditor} isWide>
      <bdi>{beneficiary}</bdi>
    </Fact>
  );
}

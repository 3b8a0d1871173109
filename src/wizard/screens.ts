// One file to fetch for what comes after the questions, or in their place, and what follows a change.
export { LossPage } from '../results/LossPage.tsx';
export { ResultPage } from '../results/ResultPage.tsx';
export { SharedServices } from '../results/SharedServices.tsx';
export { StepNews } from './StepNews.tsx';

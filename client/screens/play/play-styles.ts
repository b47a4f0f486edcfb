/** The layers of the play screen, for the student's own and for a teacher who looks at it; in their order. */
import '../../styles/play-frame.css';
import '../../styles/play-market.css';
import '../../styles/play-phases.css';
import '../../styles/play-delegation.css';
import '../../styles/play-stop.css';

/** An opinion piece that is nobody's: enough turns, figures and voices to draft from. */
export const ARTICLE = `The Bridge at Harrow Should Be Closed to Cars

The council should close the old bridge at Harrow to cars. Its arches were built in 1874 for carts.

In 2023 a survey found cracks in 14 of its 18 stones. The engineers warned that one heavy lorry could bring it down. Therefore every further year of traffic is a gamble.

Of course the shops on the east bank will lose some trade. But they gained more from walkers when the bridge was shut for a month in 2021. Shop owners argue that nobody will come on foot in winter. That view is mistaken. Footfall in January 2021 was higher than in May.

Will the detour cost drivers more than four minutes? Nobody has measured it yet. We assume that the ring road can take the load.

In conclusion, I believe that keeping cars on the bridge costs more than it brings, because a collapse would close it for everybody.
`;

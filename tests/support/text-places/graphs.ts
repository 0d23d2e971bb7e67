import { only, type TextPlaces } from './text-places';

/** GraphML 1.0 (Brandes, Eiglsperger, Lerner and Pich 2010), with what yEd puts into `<data>`. */
export const YED: TextPlaces = {
  format: 'graphml',
  places: [
    ...['+label', '+second label', '+group label', '+edge label', '+edge second label'],
    ...['graph desc', 'graph Description', 'node Description', 'node url', 'node desc', 'edge Description'],
    ...['edge desc', 'edge custom', 'node custom', 'group Description', 'group desc', 'closed group label'],
    ...['attribute label', 'inner graph desc', 'hyperedge desc', 'second graph label', 'default value'],
    ...['file desc', 'resource', 'lost edge label', 'number of a node'],
  ],
  file: (at) => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key attr.name="Description" attr.type="string" for="graph" id="d0"/>
<key attr.name="url" attr.type="string" for="node" id="d1"/>
<key attr.name="description" attr.type="string" for="node" id="d2"/>
<key for="node" id="d3" yfiles.type="nodegraphics"/>
<key attr.name="description" attr.type="string" for="edge" id="d4"/>
<key for="edge" id="d5" yfiles.type="edgegraphics"/>
<key attr.name="region" attr.type="string" for="node" id="d6"/>
<key attr.name="reviewer" attr.type="string" for="edge" id="d7"/>
<key for="graphml" id="d8" yfiles.type="resources"/>
<key attr.name="level" attr.type="string" for="node" id="d9">${only(at('default value'), (text) => `<default>${text}</default>`)}</key>
${only(at('file desc'), (text) => `<desc>${text}</desc>`)}
<graph edgedefault="directed" id="G">
${only(at('graph desc'), (text) => `<desc>${text}</desc>`)}
${only(at('graph Description'), (text) => `<data key="d0">${text}</data>`)}
<node id="n0">${only(at('node desc'), (text) => `<desc>${text}</desc>`)}
<data key="d1">${at('node url')}</data><data key="d2">${at('node Description')}</data><data key="d6">${at('node custom')}</data>
<data key="d3"><y:UMLClassNode><y:NodeLabel textColor="#000000">Card ${at('+label')}<y:LabelModel/></y:NodeLabel>
${only(at('+second label'), (text) => `<y:NodeLabel>${text}</y:NodeLabel>`)}
<y:UML>${only(at('attribute label'), (text) => `<y:AttributeLabel>${text}</y:AttributeLabel>`)}</y:UML></y:UMLClassNode></data></node>
<node id="n1" yfiles.foldertype="group">${only(at('group desc'), (text) => `<desc>${text}</desc>`)}
<data key="d2">${at('group Description')}</data>
<data key="d3"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Area ${at('+group label')}</y:NodeLabel></y:GroupNode>
<y:GroupNode>${only(at('closed group label'), (text) => `<y:NodeLabel>${text}</y:NodeLabel>`)}</y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
<graph edgedefault="directed" id="n1:">${only(at('inner graph desc'), (text) => `<desc>${text}</desc>`)}
<node id="n1::n0"><data key="d3"><y:ShapeNode><y:NodeLabel>Inner</y:NodeLabel></y:ShapeNode></data></node></graph></node>
${only(at('number of a node'), (text) => `<node id="${text}"/>`)}
<edge id="e0" source="n1::n0" target="n0">${only(at('edge desc'), (text) => `<desc>${text}</desc>`)}
<data key="d4">${at('edge Description')}</data><data key="d7">${at('edge custom')}</data>
<data key="d5"><y:PolyLineEdge><y:LineStyle color="#000000"/><y:EdgeLabel>supports</y:EdgeLabel>
${only(at('+edge label'), (text) => `<y:EdgeLabel>${text}</y:EdgeLabel>`)}${only(at('+edge second label'), (text) => `<y:EdgeLabel>${text}</y:EdgeLabel>`)}</y:PolyLineEdge></data></edge>
${only(at('lost edge label'), (text) => `<edge id="e1" source="n0" target="n9"><data key="d5"><y:PolyLineEdge><y:EdgeLabel>${text}</y:EdgeLabel></y:PolyLineEdge></data></edge>`)}
${only(at('hyperedge desc'), (text) => `<hyperedge id="h"><desc>${text}</desc><endpoint node="n0"/></hyperedge>`)}
</graph>
${only(at('second graph label'), (text) => `<graph edgedefault="directed"><node id="m0"><data key="d3"><y:ShapeNode><y:NodeLabel>${text}</y:NodeLabel></y:ShapeNode></data></node></graph>`)}
${only(at('resource'), (text) => `<data key="d8"><y:Resources><y:Resource id="1">${text}</y:Resource></y:Resources></data>`)}
</graphml>`,
};

/** Argunet's GraphML: the elements of the namespace argml. */
export const ARGUNET: TextPlaces = {
  format: 'argunet',
  places: [
    ...['+map title', '+debate title', 'subtitle', '+map description', 'color name', '+thesis title'],
    ...['+thesis content', '+group title', 'group description', '+argument title', '+argument description'],
    ...['+premise', '+conclusion', '+sketch title', '+sketch description', 'second text of a premise'],
    ...['note of an argument', 'lone conclusion title'],
  ],
  file: (
    at,
  ) => `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:arg="http://www.argunet.org/xml/argml">
<data key="d0"><arg:map>${only(at('color name'), (text) => `<arg:colorTable><arg:color colorCode="#fff" description="${text}"/></arg:colorTable>`)}
<arg:mapTitle>${at('+map title')}</arg:mapTitle><arg:mapDescription>${at('+map description')}</arg:mapDescription>
<arg:debate identifier="x"><arg:title>${at('+debate title')}</arg:title><arg:subtitle>${at('subtitle')}</arg:subtitle><arg:language> en - English </arg:language></arg:debate></arg:map></data>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d2"><arg:argument id="7"><arg:title>${at('+argument title')}</arg:title><arg:description>${at('+argument description')}</arg:description>
${only(at('note of an argument'), (text) => `<arg:note>${text}</arg:note>`)}
<arg:proposition id="71" type="premise"><arg:content>Cars are loud. ${at('+premise')}</arg:content></arg:proposition>
<arg:proposition id="72" type="conclusion"><arg:content>Squares are noisy. ${at('+conclusion')}</arg:content></arg:proposition></arg:argument></data></node>
<node id="n1"><data key="d2"><arg:thesis id="5"><arg:title>${at('+thesis title')}</arg:title><arg:content>Close the road. ${at('+thesis content')}</arg:content></arg:thesis></data></node>
<node id="n2"><data key="d2"><arg:argument id="8"><arg:title>Sketched ${at('+sketch title')}</arg:title><arg:description>${at('+sketch description')}</arg:description></arg:argument></data></node>
${only(at('second text of a premise') || at('lone conclusion title'), () => `<node id="n4"><data key="d2"><arg:argument id="9"><arg:title>${at('lone conclusion title')}</arg:title><arg:proposition id="71" type="conclusion"><arg:content>${at('second text of a premise')}</arg:content></arg:proposition></arg:argument></data></node>`)}
<node id="n3"><data key="d2"><arg:group id="3"><arg:title>Area ${at('+group title')}</arg:title>${only(at('group description'), (text) => `<arg:description>${text}</arg:description>`)}</arg:group></data>
<graph edgedefault="directed"><node id="n5"><data key="d2"><arg:thesis id="6"><arg:title>Inner</arg:title></arg:thesis></data></node></graph></node>
<edge id="e0" source="n2" target="n1"><data key="d4"><arg:edge sourceNodeId="8" targetNodeId="5" type="sketchedSupport"/></data></edge>
</graph></graphml>`,
};

/** JSON Canvas 1.0 (jsoncanvas.org). */
export const CANVAS: TextPlaces = {
  format: 'canvas',
  places: [
    ...['+text', '+group label', 'edge label', 'file', 'subpath', 'url', 'background', 'lost edge label'],
    ...['text of a broken card', 'field of another program', 'metadata of another program'],
  ],
  file: (at) => {
    const box = { x: 0, y: 0, width: 200, height: 60 };
    const some = (text: string, item: object): object[] => (text === '' ? [] : [item]);
    return JSON.stringify({
      nodes: [
        { id: 'a', type: 'text', ...box, text: `One ${at('+text')}`, note: at('field of another program') },
        { id: 'b', type: 'text', ...box, x: 500, text: 'Two' },
        {
          ...{ id: 'g', type: 'group', x: -50, y: -50, width: 300, height: 160 },
          label: `Area ${at('+group label')}`,
          background: at('background'),
        },
        ...some(at('file') + at('subpath'), {
          ...{ id: 'f', type: 'file', ...box, y: 400 },
          file: `notes/${at('file')}.md`,
          ...(at('subpath') && { subpath: `#${at('subpath')}` }),
        }),
        ...some(at('url'), {
          id: 'u',
          type: 'link',
          ...box,
          y: 600,
          url: `https://example.org/${at('url')}`,
        }),
        ...some(at('text of a broken card'), { id: 'x', type: 'text', text: at('text of a broken card') }),
      ],
      edges: [
        { id: 'e', fromNode: 'b', toNode: 'a', label: 'supports' },
        ...some(at('edge label'), {
          id: 'e3',
          fromNode: 'a',
          toNode: 'b',
          label: at('edge label'),
          color: '4',
        }),
        ...some(at('lost edge label'), {
          id: 'e2',
          fromNode: 'b',
          toNode: 'g',
          label: at('lost edge label'),
        }),
      ],
      ...(at('metadata of another program') && {
        metadata: { frontmatter: at('metadata of another program') },
      }),
    });
  },
};

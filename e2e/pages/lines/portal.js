// The lines stand in a frame of the other loopback host, within one that holds no line.
const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const frame = document.createElement('iframe');
frame.style.cssText = 'width: 700px; height: 300px';
frame.src = `http://${other}:${location.port}/lines/numbered.html`;
document.body.append(frame);

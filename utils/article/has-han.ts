const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud87f]/;

export const hasHan = (text: string): boolean => HAN.test(text);

/** A command line that asks for what cannot be done. */
import { inBoth } from './in-both.ts';
import { refusalEn, refusalVi } from './redis-refusals.ts';

export const wrongUse = inBoth(
  {
    noCorpus: (folder: string) => `không có thư mục ${folder}; nêu tệp hoặc thư mục cần đọc`,
    sameOutput: (name: string, first: string, second: string) =>
      `${first} và ${second} sẽ cùng ghi vào ${name}.json; đổi tên một tệp hoặc chạy riêng với --out khác`,
    outIsInput: (folder: string) => `thư mục ra trùng với thư mục vào (${folder}); chọn thư mục khác bằng --out`,
    overwritesInput: (output: string) => `kết quả sẽ ghi đè lên tệp đầu vào ${output}; chọn thư mục khác bằng --out`,
    noFolder: (folder: string) => `không có thư mục ${folder}; kiểm tra đường dẫn`,
    noGold: (folder: string) => `không có tệp .gold.json nào trong ${folder}`,
    twoResults: (name: string, paths: string) => `có nhiều kết quả cho ${name}: ${paths}; nêu thư mục chỉ có một`,
    badResult: (path: string, reason: string) => `${path}: không đọc được như một kết quả (${reason})`,
    redisAway: (address: string, reason: string) =>
      `Redis ở ${address} ${refusalVi(reason) ?? `không trả lời (${reason}); khởi động Redis, sửa địa chỉ`}, hoặc bỏ --redis và MUCTIEU_REDIS_URL để chạy không cần Redis`,
    fileOrText: 'nêu một tệp hoặc một đoạn văn với --text, không phải cả hai',
    noRevision: (revision: string) => `${revision} không phải là thư mục, cũng không phải là bản git nào ở đây`,
    revisionFails: (revision: string, reason: string) => `mã của bản ${revision} không trích được: ${reason}`,
  },
  {
    noCorpus: (folder) => `there is no folder ${folder}; name the files or folders to read`,
    sameOutput: (name, first, second) => `${first} and ${second} would both be written to ${name}.json; rename one or run them apart with another --out`,
    outIsInput: (folder) => `the output folder is an input folder too (${folder}); choose another with --out`,
    overwritesInput: (output) => `the result would overwrite the input file ${output}; choose another folder with --out`,
    noFolder: (folder) => `there is no folder ${folder}; check the path`,
    noGold: (folder) => `there is no .gold.json file in ${folder}`,
    twoResults: (name, paths) => `there is more than one result for ${name}: ${paths}; give a folder that holds one`,
    badResult: (path, reason) => `${path}: cannot be read as a result (${reason})`,
    redisAway: (address, reason) =>
      `Redis at ${address} ${refusalEn(reason) ?? `does not answer (${reason}); start it, mend the address`}, or leave out --redis and MUCTIEU_REDIS_URL to work without it`,
    fileOrText: 'name a file or give a text with --text, not both',
    noRevision: (revision) => `${revision} is neither a folder nor a git revision here`,
    revisionFails: (revision, reason) => `the code of ${revision} cannot extract: ${reason}`,
  },
);

/** What is said about the command line itself. */
import { inBoth } from './in-both.ts';

export const commander = inBoth(
  {
    titles: { 'Usage:': 'Cách dùng:', 'Arguments:': 'Tham số:', 'Options:': 'Tuỳ chọn:', 'Global Options:': 'Tuỳ chọn chung:', 'Commands:': 'Các lệnh:' },
    options: '[tuỳ chọn]',
    command: '[lệnh]',
    help: 'xem hướng dẫn',
    helpCommand: 'xem hướng dẫn của một lệnh',
    version: 'xem phiên bản',
    'commander.unknownOption': ([option]: string[]) => `không có tuỳ chọn ${option}`,
    'commander.unknownCommand': ([command]: string[]) => `không có lệnh ${command}`,
    'commander.missingArgument': ([argument]: string[]) => `thiếu tham số ${argument}`,
    'commander.optionMissingArgument': ([option]: string[]) => `tuỳ chọn ${option} cần một giá trị`,
    'commander.invalidArgument': ([option, value]: string[]) => `giá trị ${value} không hợp với ${option}`,
    'commander.excessArguments': ([command]: string[]) => `lệnh ${command} có quá nhiều tham số`,
    other: ([message]: string[]) => `không hiểu dòng lệnh (${message})`,
    seeHelp: (command: string) => `Xem cách dùng: ${command} --help`,
  },
  {
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Global Options:': 'Global options:', 'Commands:': 'Commands:' },
    options: '[options]',
    command: '[command]',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    'commander.unknownOption': ([option]) => `there is no option ${option}`,
    'commander.unknownCommand': ([command]) => `there is no command ${command}`,
    'commander.missingArgument': ([argument]) => `the argument ${argument} is missing`,
    'commander.optionMissingArgument': ([option]) => `the option ${option} needs a value`,
    'commander.invalidArgument': ([option, value]) => `${value} is no value for ${option}`,
    'commander.excessArguments': ([command]) => `too many arguments for ${command}`,
    other: ([message]) => `wrong command line (${message})`,
    seeHelp: (command) => `See: ${command} --help`,
  },
);

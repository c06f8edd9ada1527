/**
 * Passwords of eight characters and more that lists of leaked passwords have at the top, in lower case. Shorter ones are
 * refused for their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  12345678 123456789 1234567890 12345678910 123123123 1234512345 11111111 111111111 1111111111 00000000 000000000
  0000000000 22222222 33333333 44444444 55555555 66666666 77777777 88888888 99999999 87654321 987654321 9876543210
  0987654321 0123456789 12341234 11223344 1122334455 123454321 12344321 147258369 123654789 789456123 741852963
  963852741 159753159 135792468 13579246 24681012 12121212 123321123 abcd1234 abc12345 abcdefgh abcdefghi abcdefg1
  abcd12345 a1b2c3d4 a1234567 a12345678 a123456789 aa123456 aa12345678 asdf1234 asdfghjk asdfghjkl asdfasdf asdfqwer
  qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwer1234 qwerqwer qwertyu1 qwerty123456 q1w2e3r4
  q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1zaq1 qazwsxedc qazwsx123
  zxcvbnm1 zxcvbnm123 zxcvbnm, zxcvzxcv azertyui azertyuiop poiuytrewq mnbvcxz1 password passw0rd p@ssw0rd p@ssword
  pa$$word pa55word password1 password2 password12 password123 password1234 password! password1! password123!
  p@ssw0rd1 p@ssw0rd! p@ssword1 passw0rd1 passwort passwort1 motdepasse contraseña contrasena senha123 parola123
  iloveyou iloveyou1 iloveyou2 ilovegod iloveme1 iloveyou! letmein1 letmein123 letmein! welcome1 welcome12 welcome123
  welcome! trustno1 changeme changeme1 changeme123 changeit default1 admin123 admin1234 admin12345 administrator
  adminadmin root1234 rootroot toor1234 test1234 test12345 testtest testing1 testing123 temp1234 guest123 user1234
  login123 secret123 master123 football football1 baseball baseball1 basketball softball swimming superman superman1
  batman123 starwars starwars1 pokemon1 pokemon123 princess princess1 sunshine sunshine1 shadow123 michael1 jennifer
  jessica1 michelle charlie1 jonathan christian jordan23 liverpool liverpool1 arsenal1 chelsea1 manchester barcelona
  realmadrid juventus corvette mercedes ferrari1 porsche911 mustang1 chocolate butterfly dolphin1 elephant computer
  computer1 internet samsung1 samsung123 facebook google123 whatever whatever1 whatsapp superstar blink182 metallica
  slipknot nirvana1 midnight victoria victoria1 alexander benjamin danielle elizabeth patricia veronica scorpion
  dragon12 dragon123 monkey12 monkey123 freedom1 nicole12 hello123 hello1234 hellohello helloworld lovelove loveyou1
  mylove123 fuckyou1 fuckyou2 fuckyou! bullshit maverick cocacola cookie123 cheese123 pepper123 access14 american
  security godzilla killer123 hunter12 summer2023 summer2024 summer2025 summer2026 winter2023 winter2024 winter2025
  winter2026 spring2024 spring2025 spring2026 autumn2024 autumn2025 autumn2026
  `
    .trim()
    .split(/\s+/),
);

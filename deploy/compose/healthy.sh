# Whether the program in this container is ready, asked with bash alone: the image has neither curl nor wget.
exec 3<>"/dev/tcp/127.0.0.1/$JOINT_PORT" || exit 1
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 5 answer <&3 && [[ $answer == *" 200"* ]]
